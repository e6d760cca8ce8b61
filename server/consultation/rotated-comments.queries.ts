import { sql } from 'kysely';
import type { PublicCommentView } from '#schema/consultation/comment-public-view.ts';
import type { Connection } from '#schema/kernel/page.ts';
import type { Context } from '#server/kernel/context.ts';
import { badInput } from '#server/kernel/fault.ts';
import { keysOf, pageOf, pageSize } from '#server/kernel/keyset.ts';
import { isCalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { ReadConsultation } from './consultation.queries.ts';
import { readPrepared } from './consultation-prepared.ts';
import { COMMENT_TOLD, type PageAsked, type PublicRow, shown } from './public-comment.queries.ts';

type RotatedRow = PublicRow & { readonly place: string };

/** A day's order of a clause's opinions, from a place on; all clauses where none is named. */
interface Turn {
  readonly id: string;
  readonly clause: string;
  readonly day: string;
  readonly behind: string;
  readonly most: number;
}

const rotated = (context: Context, { id, clause, day, behind, most }: Turn): Promise<RotatedRow[]> =>
  readPrepared(
    context,
    'rotated comments',
    () => sql`select ${COMMENT_TOLD}, place from rotated_comments($1, nullif($2, ''), $3::date, $4, $5)`,
    [id, clause, day, behind, most],
  );

/** 条文旁的意见, in today's order; whoever began to page keeps to the day on which they began. */
export async function clauseOpinions(
  context: Context,
  { id, row: { today } }: ReadConsultation,
  clause: string,
  { first, after }: PageAsked,
): Promise<Connection<PublicCommentView>> {
  const size = pageSize(first, 20);
  const [day = today, behind = ''] = turnAfter(after);
  // The empty name stands for all clauses.
  const rows = clause === '' ? [] : await rotated(context, { id, clause, day, behind, most: size + 1 });
  const page = pageOf(rows, size, ({ place }) => [day, place]);
  return { ...page, nodes: page.nodes.map(told) };
}

/** The first so many beside each clause today (各条旁的意见), clause by clause. */
export async function opinionsBeside(
  context: Context,
  { id, row: { today } }: ReadConsultation,
  most: number,
): Promise<PublicCommentView[]> {
  const rows = await rotated(context, {
    id,
    clause: '',
    day: today,
    behind: '',
    most: Math.min(pageSize(most, 2), MOST),
  });
  return rows.map(told);
}

/** A page of many clauses shows a few of each; the clause's own page has them all. */
const MOST = 5;

const told = ({ place: _place, ...row }: RotatedRow): PublicCommentView => shown(row);

function turnAfter(after: string | null | undefined): readonly [day?: string, behind?: string] {
  const keys = keysOf(after, 2);
  if (!keys) return [];
  const [day, behind] = keys;
  if (typeof day === 'string' && typeof behind === 'string' && isCalendarDay(day)) return [day, behind];
  throw badInput('翻页位置无效，请从第一页看起。', ['after']);
}
