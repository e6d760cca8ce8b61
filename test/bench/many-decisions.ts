import type { House } from '#test/kernel/load-house.ts';

/** So many decisions the county has then. */
export const DECISIONS = 1000;

/** The id of a row's copy: from the original's, so that what names it names the copy. */
const COPY_ID = `create or replace function pg_temp.copy_id(id uuid, n int) returns uuid language sql immutable
  as $$ select md5(id::text || n)::uuid $$`;

/** Every id of the original's rows in a text is replaced by its copy's. */
const RENAMED = `create or replace function pg_temp.renamed(content text, ids uuid[], n int) returns text language plpgsql as $$
  declare one uuid;
  begin
    foreach one in array ids loop content := replace(content, one::text, pg_temp.copy_id(one, n)::text); end loop;
    return content;
  end $$`;

/** The decision with most on record, and how many copies it is to have. */
const SOURCE = `create temp table source as
  select d.id, d.no, array(select r.id from decision_record r where r.decision_id = d.id)
    || array(select f.id from decision_file f where f.decision_id = d.id)
    || array(select c.id from consultation c where c.decision_id = d.id)
    || array(select v.id from draft_version v where v.decision_id = d.id) || d.id as ids
  from decision d order by (select count(*) from decision_record r where r.decision_id = d.id) desc limit 1`;

/** Where a row of a table gets its copy's keys; the rest is as the original's. */
const COPIED: readonly (readonly [table: string, where: string, also: string])[] = [
  ['decision', 't.id = s.id', `'no', '2026-' || lpad((10000 + n)::text, 5, '0')`],
  ['catalogue_item', 't.no = s.no', `'no', '2026-' || lpad((10000 + n)::text, 5, '0'), 'seq', 10000 + n`],
  ['decision_step', 't.decision_id = s.id', ''],
  ['decision_file', 't.decision_id = s.id', `'storage_key', t.storage_key || n`],
  ['decision_record', 't.decision_id = s.id', ''],
  ['consultation', 't.decision_id = s.id', `'no', '2026-' || lpad((10000 + n)::text, 5, '0')`],
  ['dossier', 't.consultation_id = any(s.ids)', ''],
  ['draft_version', 't.decision_id = s.id', ''],
  ['adoption_report', 't.consultation_id = any(s.ids)', ''],
];

/** Makes the county a thousand decisions (千项决策), each with all that is on record of the fullest one of the demonstration. */
export async function prepareManyDecisions(house: House): Promise<void> {
  const [there] = await house.sql<{ count: number }>('select count(*)::int as count from decision');
  const missing = DECISIONS - (there?.count ?? 0);
  if (missing <= 0) return;
  const copies = COPIED.map(([table, where, also]) => copyOf(table, where, also, missing));
  await house.sql([COPY_ID, RENAMED, SOURCE, ...copies, 'analyze'].join(';\n'));
}

/** One statement a table: every row as JSON, its own id and every id it names replaced, read back as a row. */
const copyOf = (table: string, where: string, also: string, copies: number): string => `
  insert into ${table} select copy.* from ${table} t, source s, generate_series(1, ${copies}) as n
  cross join lateral jsonb_populate_record(null::${table}, pg_temp.renamed(
    (to_jsonb(t) || case when to_jsonb(t) ? 'id' then jsonb_build_object('id', pg_temp.copy_id((to_jsonb(t) ->> 'id')::uuid, n))
      else '{}'::jsonb end)::text, s.ids, n)::jsonb ${also ? `|| jsonb_build_object(${also})` : ''}) as copy
  where ${where}`;
