import type { TestDatabase } from '#test/kernel/database.ts';

/** Everything stored of catalogues and decisions: the same before and after where nothing was to change. */
export const standing = (database: TestDatabase) =>
  database.sql(`select 'version' as what, to_jsonb(v) as row from catalogue_version v
    union all select 'item', to_jsonb(i) from catalogue_item i
    union all select 'decision', to_jsonb(d) from decision d
    union all select 'step', to_jsonb(s) from decision_step s order by 1, 2`);

/** The last action in the audit with its outcome and detail. */
export const lastAction = async (database: TestDatabase) =>
  (
    await database.sql<{ action: string; outcome: string; actor_id: string | null; detail: string | null }>(
      'select action, outcome, actor_id, target_kind, target_id, detail from audit_event order by at desc, id desc limit 1',
    )
  )[0];

/** Latest notifications of a year's report, by kind: passed, waiting. */
export const lettersOf = async ({ sql }: Pick<TestDatabase, 'sql'>, year: number): Promise<string[]> =>
  (
    await sql<{ subject: string }>(
      'select distinct on (topic) subject from message where body like $1 order by topic, id desc',
      [`%${year}年度重大行政决策事项目录完成情况%`],
    )
  ).map(({ subject }) => subject);
