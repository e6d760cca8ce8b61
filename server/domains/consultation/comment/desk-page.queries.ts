import { type RawBuilder, sql } from 'kysely';
import { CommentSort } from '#schema/consultation/comment-filter.ts';
import type { CappedCount } from '#schema/kernel/page.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { idAfter } from './comment-select.ts';
import { beside, type DeskFilter, untallied } from './desk-filter.ts';
import {
  and,
  countWithWords,
  firstWithWords,
  REACH,
  type Reach,
  type Stretch,
  type WordsWanted,
} from './desk-words.queries.ts';
import { FROM_TALLIES, tallied } from './tally.queries.ts';

/** Limit up to which the total is counted where no tally gives it. */
const COUNTED_TO = 10_000;

/** So many tallies are looked into one by one; with more of them the comments are read in their order. */
const FEW_TALLIES = 500;

/** Selection of comments (所选的意见): the consultation and the filter. */
export interface Chosen {
  consultationId: string;
  filter: DeskFilter;
}

/** The tallies that a filter leaves (筛出的分类): what they count, and which they are while they are few. */
export interface Tallies {
  comments: number;
  few: readonly string[] | null;
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

/** Conditions on a comment's tally that a filter sets; not joined: each comment is looked up among the tallies. */
function counted(chosen: Chosen, few: readonly string[] | null): RawBuilder<unknown>[] {
  if (tallied(chosen.filter).length === 0) return [];
  return [
    few
      ? sql`s.tally_id = any(${few}::uuid[])`
      : sql`coalesce(s.tally_id in (select n.id from (${left(chosen)}) n), false)`,
  ];
}

/** The comments of a choice, as a statement that ends with its order and limit. */
const among = (chosen: Chosen, few: readonly string[] | null, end: RawBuilder<unknown>) => sql<{
  id: string;
}>`
  select s.comment_id as id from comment_state s where s.consultation_id = ${chosen.consultationId}${and([
    ...counted(chosen, few),
    ...untallied(chosen.filter),
  ])} ${end}`;

/** The words of a choice (检索), where more comments are left than are looked through for them. */
function wordsAmongMany(chosen: Chosen, { comments, few }: Tallies, reach: Reach): WordsWanted | null {
  const { consultationId, filter } = chosen;
  if (!filter.text || comments <= reach.all) return null;
  return { consultationId, text: filter.text, others: [...counted(chosen, few), ...beside(filter)] };
}

/** How the comments of a page stand (排列). */
export interface Paging {
  sort: CommentSort;
  after?: string | null | undefined;
  most: number;
  reach?: Reach;
}

/** A page by its ids, in order, and the tallies of its filter; null where no tally covers the filter. */
export async function chosenPage(
  db: Db,
  chosen: Chosen,
  paging: Paging,
): Promise<{ ids: readonly string[]; tallies: Tallies | null }> {
  const last = idAfter(paging.after);
  const asked = tallied(chosen.filter).length > 0 || chosen.filter.text;
  const tallies = asked ? await talliesOf(db, chosen) : null;
  if (tallies?.comments === 0) return { ids: [], tallies };
  const [beyond, order] = paging.sort === CommentSort.NEWEST ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`];
  const from = last === null ? sql`` : sql` and s.comment_id ${beyond} ${last}`;
  const stretch = { from, order, most: paging.most };
  const words = tallies && wordsAmongMany(chosen, tallies, paging.reach ?? REACH);
  const found = words && (await firstWithWords(db, words, stretch, paging.reach ?? REACH));
  if (found) return { ids: found, tallies };
  const { rows } = await (
    tallies?.few ? firstOfEach(chosen, tallies.few, stretch) : among(chosen, null, endOf(stretch))
  ).execute(db);
  return { ids: rows.map(({ id }) => id), tallies };
}

const endOf = ({ from, order, most }: Stretch) => sql`${from} order by s.comment_id ${order} limit ${most}`;

/** From each tally its first comments, and of these the first: however rare they are, nothing else is read. */
const firstOfEach = (chosen: Chosen, few: readonly string[], stretch: Stretch) => sql<{ id: string }>`
  select f.id from unnest(${few}::uuid[]) as t(id) cross join lateral (
    select s.comment_id as id from comment_state s
    where s.tally_id = t.id${and(untallied(chosen.filter))}${endOf(stretch)}) f
  order by f.id ${stretch.order} limit ${stretch.most}`;

/** Total of a selection: exact where the tallies give it, else counted up to the limit. */
export async function totalOf(
  db: Db,
  chosen: Chosen,
  known: Tallies | null,
  reach: Reach = REACH,
): Promise<CappedCount> {
  const tallies = known ?? (await talliesOf(db, chosen));
  const { comments, few } = tallies;
  if (untallied(chosen.filter).length === 0 || comments === 0) return { value: comments, capped: false };
  const words = wordsAmongMany(chosen, tallies, reach);
  if (words) return countWithWords(db, words, COUNTED_TO, reach);
  const value = await countOf(db, among(chosen, few, sql`limit ${COUNTED_TO + 1}`));
  return { value: Math.min(value, COUNTED_TO), capped: value > COUNTED_TO };
}

async function countOf(db: Db, rows: RawBuilder<unknown>): Promise<number> {
  const found = await sql<{ value: number }>`select count(*)::int as value from (${rows}) n`.execute(db);
  return found.rows[0]?.value ?? 0;
}
