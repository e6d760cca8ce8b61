import { newId } from '#schema/kernel/id.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { EXPERT_RECORD } from '#test/domains/procedure/samples.ts';

/** The place of an adopted opinion in a recorded expert review (专家论证), which is recorded where there is none yet. */
export async function expertGround(
  { sql }: Pick<TestDatabase, 'sql'>,
  decisionId: string,
  { id: recorder }: Pick<Actor, 'id'>,
): Promise<string> {
  const [known] = await sql<{ id: string }>(
    "select id from decision_record where decision_id = $1 and kind = 'EXPERT_REVIEW' order by recorded_at limit 1",
    [decisionId],
  );
  if (known) return `${known.id}/1`;
  const id = newId();
  await sql(
    `insert into decision_record (id, decision_id, kind, happened_on, content, recorded_by_id, recorded_by_name, unit_name, recorded_at)
     values ($1, $2, 'EXPERT_REVIEW', '2026-11-10', $3, $4, '周', '县住房和城乡建设局', now())`,
    [id, decisionId, JSON.stringify(EXPERT_RECORD), recorder],
  );
  return `${id}/1`;
}
