import { sql } from 'kysely';
import { type CommentFilter, CommentSort } from '#schema/consultation/comment-filter.ts';
import type { CappedCount, Connection } from '#schema/kernel/page.ts';
import { clustersOf } from '#server/domains/feedback/cluster.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import { admit, seesDesk } from '../consultation.permissions.ts';
import { type DeskComment, type DeskRow, deskView, selectDesk } from './desk-comment-row.ts';
import { askedBy } from './desk-filter.ts';
import { type Chosen, chosenPage, type Tallies, totalOf } from './desk-page.queries.ts';

/** Query for the comments on the desk. */
export interface DeskQuestion {
  filter?: CommentFilter | null;
  sort?: CommentSort;
  first?: number | null;
  after?: string | null;
}

/** A page, and the selection it is of: what its total is counted by, where that is asked for. */
export interface CountedPage extends Connection<DeskComment> {
  readonly chosen: Chosen;
  readonly tallies: Tallies | null;
}

/** The comments of one consultation for those who handle or check them, in the order they came (意见处理). */
export async function deskComments(
  context: Context,
  consultationId: string,
  { filter, sort = CommentSort.OLDEST, first, after }: DeskQuestion,
): Promise<CountedPage> {
  admit(context, seesDesk, '查看意见');
  const size = pageSize(first, 50);
  const clusters = once(() => clustersOf(context, consultationId));
  const wanted = { consultationId, filter: askedBy(context.actor, filter), sort, after, size, clusters };
  return read(context, async (db) => {
    if (!(await handled(db, consultationId))) throw notFound('该征求意见');
    return { ...(await deskPage(context, db, wanted)), chosen: wanted };
  });
}

/** How many the selection of a page has; it is counted only where it is asked for. */
export const deskTotal = (context: Context, { chosen, tallies }: CountedPage): Promise<CappedCount> =>
  read(context, (db) => totalOf(db, chosen, tallies));

/** One page of the desk, of a matter that was proved to lie there. */
export interface DeskPage extends Chosen {
  sort: CommentSort;
  after?: string | null | undefined;
  size: number;
  clusters: DeskComment['clusters'];
}

/** Reads one page (一页意见) as this viewer sees it. */
export async function deskPage(
  { actor }: Pick<Context, 'actor'>,
  db: Db,
  page: DeskPage,
): Promise<Omit<CountedPage, 'chosen'>> {
  const { ids, tallies } = await chosenPage(db, page, { ...page, most: page.size + 1 });
  const { rows } = await sql<DeskRow>`${selectDesk} where c.id = any(${ids}::uuid[])`.execute(db);
  const found = new Map(rows.map((row) => [row.id, row]));
  const inOrder = ids.flatMap((id) => found.get(id) ?? []);
  const { nodes, pageInfo } = pageOf(inOrder, page.size, ({ id }) => [id]);
  return { nodes: nodes.map((row) => deskView(actor, row, page.clusters)), pageInfo, tallies };
}

/** One comment for the desk; null when it is not there or not of a matter that lies there. */
export async function deskComment(context: Context, id: string): Promise<DeskComment | null> {
  admit(context, seesDesk, '查看意见');
  if (!isId(id)) return null;
  return read(context, async (db) => {
    const { rows } = await sql<DeskRow>`${selectDesk}
      where c.id = ${id} and app_reads_matter(k.unit_ids, k.review)`.execute(db);
    const row = rows[0];
    return row
      ? deskView(
          context.actor,
          row,
          once(() => clustersOf(context, row.consultationId)),
        )
      : null;
  });
}

/** Row security shows everybody what is published; the desk is for those who see the whole matter. */
export async function handled(db: Db, consultationId: string): Promise<boolean> {
  if (!isId(consultationId)) return false;
  const { rows } = await sql`
    select 1 from consultation k where k.id = ${consultationId} and app_reads_matter(k.unit_ids, k.review)`.execute(
    db,
  );
  return rows.length > 0;
}

/** Reads at most once, and only when it is asked for. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => (loading ??= load());
}
