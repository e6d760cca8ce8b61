import { type RawBuilder, sql } from 'kysely';
import { type CommentFilter, CommentSort } from '#schema/consultation/comment-filter.ts';
import type { CappedCount } from '#schema/kernel/page.ts';
import type { Db } from '#server/kernel/context.ts';
import { idAfter } from './comment-select.ts';
import { untallied } from './desk-filter.ts';
import { FROM_TALLIES, tallied } from './tally.queries.ts';

/** How far the total is counted where no tally tells it. */
const COUNTED_TO = 10_000;

/** So many tallies are looked into one by one; with more of them the comments are read in their order. */
const FEW_TALLIES = 500;

/** Which comments (所选的意见) of which consultation. */
export interface Chosen {
  consultationId: string;
  filter: CommentFilter;
}

/** The tallies that a filter leaves (筛出的分类): what they count, and which they are while they are few. */
interface Tallies {
  comments: number;
  few: string[] | null;
}

const left = ({ consultationId, filter }: Chosen) => sql`
  select t.id, sum(t.comments) as comments from ${FROM_TALLIES}
  where ${sql.join([sql`t.consultation_id = ${consultationId}`, ...tallied(filter)], sql` and `)}
  group by t.id having sum(t.comments) > 0`;

async function talliesOf(db: Db, chosen: Chosen): Promise<Tallies> {
  const { rows } = await sql<Tallies>`
    select coalesce(sum(n.comments), 0)::int as comments,
      case when count(*) <= ${FEW_TALLIES} then array_agg(n.id) end as few from (${left(chosen)}) n`.execute(
    db,
  );
  return rows[0] ?? { comments: 0, few: null };
}

const and = (conditions: readonly RawBuilder<unknown>[]) =>
  conditions.length > 0 ? sql` and ${sql.join([...conditions], sql` and `)}` : sql``;

/** The comments of a choice, as a statement that ends with its order and limit. */
function among(chosen: Chosen, few: string[] | null, end: RawBuilder<unknown>): RawBuilder<{ id: string }> {
  const { consultationId, filter } = chosen;
  const which = sql`s.consultation_id = ${consultationId}`;
  const counted =
    tallied(filter).length === 0
      ? []
      : // Not joined: the comments are read in their order, and each is looked up among the tallies.
        [
          few
            ? sql`s.tally_id = any(${few}::uuid[])`
            : sql`coalesce(s.tally_id in (select n.id from (${left(chosen)}) n), false)`,
        ];
  return sql`select s.comment_id as id from comment_state s where ${which}${and([...counted, ...untallied(filter)])} ${end}`;
}

/** How the comments of a page stand (排列). */
export interface Paging {
  sort: CommentSort;
  after?: string | null | undefined;
  most: number;
}

/** A page by its ids, in order, and the tallies of its filter; null where no tally tells what is chosen. */
export async function chosenPage(
  db: Db,
  chosen: Chosen,
  paging: Paging,
): Promise<{ ids: string[]; tallies: Tallies | null }> {
  const last = idAfter(paging.after);
  const tallies = tallied(chosen.filter).length > 0 ? await talliesOf(db, chosen) : null;
  if (tallies?.comments === 0) return { ids: [], tallies };
  const [beyond, order] = paging.sort === CommentSort.NEWEST ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`];
  const from = last === null ? sql`` : sql` and s.comment_id ${beyond} ${last}`;
  const first = sql`${from} order by s.comment_id ${order} limit ${paging.most}`;
  const { rows } = tallies?.few
    ? await firstOfEach(
        tallies.few,
        sql`${and(untallied(chosen.filter))}${first}`,
        order,
        paging.most,
      ).execute(db)
    : await among(chosen, null, first).execute(db);
  return { ids: rows.map(({ id }) => id), tallies };
}

/** From each tally its first comments, and of these the first: however rare they are, nothing else is read. */
const firstOfEach = (
  few: string[],
  end: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  most: number,
) => sql<{ id: string }>`
  select f.id from unnest(${few}::uuid[]) as t(id) cross join lateral (
    select s.comment_id as id from comment_state s where s.tally_id = t.id ${end}) f
  order by f.id ${order} limit ${most}`;

/** How many they are: exactly where the tallies tell it, else as far as it is counted. */
export async function totalOf(db: Db, chosen: Chosen, known: Tallies | null): Promise<CappedCount> {
  const { comments, few } = known ?? (await talliesOf(db, chosen));
  if (untallied(chosen.filter).length === 0 || comments === 0) return { value: comments, capped: false };
  const { rows } = await sql<{ value: number }>`
    select count(*)::int as value from (${among(chosen, few, sql`limit ${COUNTED_TO + 1}`)}) n`.execute(db);
  const value = rows[0]?.value ?? 0;
  return { value: Math.min(value, COUNTED_TO), capped: value > COUNTED_TO };
}
