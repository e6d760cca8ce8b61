import { sql } from 'kysely';
import type { ClauseOpinionCountView, PublicCommentView } from '#schema/consultation/comment-public-view.ts';
import type { Connection } from '#schema/kernel/page.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { keysOf, pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { isCalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Stance } from '#server/law/consultation/comment-words.ts';
import type { Outcome } from '#server/law/feedback/outcome.ts';
import type { ReadConsultation } from '../consultation.queries.ts';
import { readPrepared } from '../consultation-prepared.ts';
import { COMMENT_TOLD, type PageAsked, type PublicRow, shown } from './public-comment.queries.ts';

type RotatedRow = PublicRow & { readonly place: string };

/** Which opinions about a clause, and in which order: the day's, unless the newest are asked for first. */
export interface OpinionsAsked {
  clause: string;
  stance: Stance | null;
  outcome: Outcome | null;
  newest: boolean;
}

const OF_CLAUSE = () =>
  sql`select ${COMMENT_TOLD}, place
    from clause_opinions($1, $2, $3::date, $4, $5, nullif($6, ''), nullif($7, ''), $8::int = 1)`;

/** 条文旁的意见, in today's order; whoever began to page keeps to the day on which they began. */
export async function clauseOpinions(
  context: Context,
  { id, row: { today } }: ReadConsultation,
  { clause, stance, outcome, newest }: OpinionsAsked,
  { first, after }: PageAsked,
): Promise<Connection<PublicCommentView>> {
  const size = pageSize(first, 20);
  const [day = today, behind = ''] = turnAfter(after);
  const rows = await readPrepared<RotatedRow>(context, 'clause opinions', OF_CLAUSE, [
    id,
    clause,
    day,
    behind,
    size + 1,
    stance ?? '',
    outcome ?? '',
    newest ? 1 : 0,
  ]);
  const page = pageOf(rows, size, ({ place }) => [day, place]);
  return { ...page, nodes: page.nodes.map(told) };
}

const OF_MATTER = () =>
  sql`select ${COMMENT_TOLD}, place from rotated_opinions($1, $2::date, $3, $4, nullif($5, ''))`;

/** 公众意见, all clauses together: every day they begin elsewhere on one circle. Whoever began to page keeps to their day. */
export async function opinions(
  context: Context,
  { id, row: { today } }: ReadConsultation,
  stance: Stance | null,
  { first, after }: PageAsked,
): Promise<Connection<PublicCommentView>> {
  const size = pageSize(first, 20);
  const [day = today, behind = ''] = turnAfter(after);
  const asked = [id, day, behind, size + 1, stance ?? ''];
  const rows = await readPrepared<RotatedRow>(context, 'opinions', OF_MATTER, asked);
  const page = pageOf(rows, size, ({ place }) => [day, place]);
  return { ...page, nodes: page.nodes.map(told) };
}

/** How many opinions about a clause everybody may read, by stance and by what became of them. */
export const clauseOpinionCounts = (
  context: Context,
  { id }: ReadConsultation,
  clause: string,
): Promise<ClauseOpinionCountView[]> =>
  readPrepared(
    context,
    'clause opinion counts',
    () => sql`select stance, outcome, opinions as count from clause_opinion_counts($1, $2)`,
    [id, clause],
  );

const BESIDE = () => sql`select ${COMMENT_TOLD}, place from rotated_comments($1, null, $2::date, '', $3)`;

/** The first so many beside each clause today (各条旁的意见), clause by clause. */
export async function opinionsBeside(
  context: Context,
  { id, row: { today } }: ReadConsultation,
  most: number,
): Promise<PublicCommentView[]> {
  const rows = await readPrepared<RotatedRow>(context, 'opinions beside', BESIDE, [
    id,
    today,
    Math.min(pageSize(most, 2), MOST),
  ]);
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
