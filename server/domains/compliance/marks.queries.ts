import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { listedNo } from '#server/law/decision/decision-number.ts';
import { type Lines, linesBy } from './lines.queries.ts';

/** A decision with the mark of everything on record of it (记录的标记): of the same mark the same rows are there. */
export interface Marked {
  id: string;
  mark: string;
}

/** A row's version: which row it is and which transaction wrote it; PostgreSQL writes a new one for every change. */
const version = (alias: string, id = 'id') =>
  sql.raw(`uuid_hash_extended(${alias}.${id}, ${alias}.xmin::text::bigint)`);
const versions = (alias: string, id?: string) => sql`coalesce(sum(${version(alias, id)}), 0)`;

type Marks = (ids: readonly string[]) => RawBuilder<unknown>;

const of = (table: string): Marks => {
  const from = sql.raw(table);
  return (ids) => sql`select t.decision_id as key, ${versions('t')}::text as lines
    from ${from} t where t.decision_id = any(${ids}) group by t.decision_id`;
};

/**
 * Marks of the rounds: the rows a publication rests on, and how many rounds have closed, which depends on the clock
 * alone.
 */
const rounds: Marks = (ids) => sql`
  select c.decision_id as key, concat_ws(' ', ${versions('c')}, ${versions('o', 'consultation_id')}, ${versions('a')},
    count(*) filter (where c.closes_at <= app_now()),
    count(*) filter (where c.withdrawn_at is not null and exists (select from comment_state s
      where s.consultation_id = c.id and s.status <> 'WITHDRAWN'))) as lines
  from consultation c join dossier o on o.consultation_id = c.id
  left join adoption_report a on a.consultation_id = c.id
  where c.decision_id = any(${ids}) group by c.decision_id`;

const ofRounds = (table: string, only = ''): Marks => {
  const [from, condition] = [sql.raw(table), sql.raw(only)];
  return (ids) => sql`select c.decision_id as key, ${versions('t')}::text as lines
    from ${from} t join consultation c on c.id = t.consultation_id
    where c.decision_id = any(${ids}) ${condition} group by c.decision_id`;
};

const participants: Marks = (ids) => sql`select h.decision_id as key, ${versions('t')}::text as lines
  from hearing_participant t join hearing h on h.id = t.hearing_id
  where h.decision_id = any(${ids}) group by h.decision_id`;

const acknowledged: Marks = (ids) => sql`select t.target_id as key, ${versions('t')}::text as lines
  from acknowledged_warning t where t.target_id = any(${ids}::text[]) group by t.target_id`;

const catalogue: Marks = (nos) => sql`
  select i.no as key, concat_ws(' ', ${versions('i')}, ${versions('v')}) as lines
  from catalogue_item i join catalogue_version v on v.id = i.catalogue_version_id
  where i.no = any(${nos}) group by i.no`;

const OF_DECISION: readonly Marks[] = [
  of('decision_step'),
  of('decision_record'),
  of('decision_file'),
  rounds,
  ofRounds('draft_version'),
  ofRounds('attachment', 'and t.comment_id is null'),
  of('hearing'),
  participants,
  acknowledged,
];

/** The marks of these decisions, with the scope of the transaction: counted in the database, nothing of the rows is read. */
export async function marksOf(
  db: Db,
  decisions: readonly { id: string; no: string; mark: string }[],
): Promise<Marked[]> {
  const ids = decisions.map(({ id }) => id);
  const parts: Lines[] = [];
  for (const marks of OF_DECISION) parts.push(await linesBy(db, marks(ids)));
  const listed = await linesBy(db, catalogue(decisions.map(({ no }) => listedNo(no))));
  return decisions.map(({ id, no, mark }) => ({
    id,
    mark: [mark, ...parts.map((part) => part.get(id) ?? ''), listed.get(listedNo(no)) ?? ''].join('|'),
  }));
}
