import { CommentProgress, type CommentFilter, CommentSort } from '#schema/consultation/comment-filter.ts';
import type { Disposition } from '#schema/feedback/disposition.ts';
import { deskPage, handled, once } from '#server/domains/consultation/comment/desk-comment.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { emptyForm } from '#server/ground/table/sheet-form.ts';
import { STANCE_LABELS, Stance } from '#server/law/consultation/comment-words.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { aimOf, clauseName } from '#server/law/draft/clause-number.ts';
import { Outcome, OUTCOME_LABELS, REJECTION_GROUND_LABELS } from '#server/law/feedback/outcome.ts';
import { routeParts } from '#server/law/feedback/routing.ts';
import { groupedCode } from '#server/law/grouped-code.ts';
import { COMMENT_CHANNEL_LABELS, type CommentChannel } from '#server/law/people/comment-channel.ts';
import { clustersOf } from '../cluster.queries.ts';
import { sorts } from '../feedback.permissions.ts';
import { ANSWER_COLUMNS, HEAD } from './answer-form.ts';

type DeskComment = Awaited<ReturnType<typeof deskPage>>['nodes'][number];

/** So many opinions a table; the rest by other conditions. */
const MOST = 2000;
const PAGE = 500;

const UNDER =
  '填写“处理意见”各列，其他列不要改动；不答复的留空。归入主题的，在工作台答复主题。导入后由另一人确认。';

/** 导出处理意见表: the opinions of a filter with their answers so far, to be filled in and imported; every export is on record. */
export const exportAnswers = defineCommand(
  ['comments.answerTable', '导出处理意见表'],
  sorts,
  async (command, consultationId: string, search: string) => {
    if (!(await handled(command.db, consultationId))) throw notFound('该征求意见');
    const filter = filterIn(new URLSearchParams(search));
    const clusters = once(() => clustersOf(command, consultationId));
    const rows: DeskComment[] = [];
    let after: string | null = null;
    do {
      const page = { consultationId, filter, sort: CommentSort.OLDEST, after, size: PAGE, clusters };
      const { nodes, pageInfo } = await deskPage(command, command.db, page);
      rows.push(...nodes);
      after = pageInfo.hasNextPage && rows.length < MOST ? (pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    command.about('consultation', consultationId, `导出${rows.length}条`);
    const titles = new Map((await clusters()).map(({ id, title }) => [id, title]));
    const plan = {
      ...emptyForm('处理意见表', UNDER, ANSWER_COLUMNS),
      rows: rows.map((row) => cellsOf(row, titles.get(row.clusterId ?? '') ?? '')),
    };
    return { plan, fileName: plan.title, published: false };
  },
);

function cellsOf(row: DeskComment, cluster: string): (string | number)[] {
  const cells: Readonly<Record<string, string | number>> = {
    [HEAD.receiptNo]: groupedCode(row.receiptNo),
    [HEAD.receivedOn]: row.receivedOn ?? dayOf(row.submittedAt),
    [HEAD.about]: aimOf(row.clauseNo),
    [HEAD.stance]: STANCE_LABELS[row.stance],
    [HEAD.text]: row.text,
    [HEAD.suggested]: row.suggestedText ?? '',
    [HEAD.cluster]: cluster,
    ...(row.disposition && cluster === '' ? answerOf(row.disposition) : {}),
  };
  return ANSWER_COLUMNS.map(({ head }) => cells[head] ?? '');
}

type Answered = Pick<
  Disposition,
  'result' | 'ground' | 'asked' | 'reason' | 'changedClauses' | 'coveredAt' | 'route' | 'version'
>;

function answerOf(answer: NonNullable<DeskComment['disposition']> & Answered) {
  const { to, no } = routeParts(answer.route);
  const byClause = answer.changedClauses.length > 0;
  return {
    [HEAD.result]: OUTCOME_LABELS[answer.result],
    [HEAD.ground]: answer.ground ? REJECTION_GROUND_LABELS[answer.ground] : '',
    [HEAD.asked]: answer.asked,
    [HEAD.reason]: answer.reason,
    [HEAD.clauses]: answer.changedClauses.map(({ clauseNo }) => clauseName(clauseNo)).join('、'),
    [HEAD.coveredAt]: byClause ? '' : (answer.coveredAt ?? ''),
    [HEAD.route]: to,
    [HEAD.routedNo]: no,
    [HEAD.version]: answer.version,
  };
}

const oneOf = <Key extends string>(keys: readonly Key[], asked: string | null) =>
  keys.find((one) => one === asked) ?? null;

/** The desk's filter from the query string; what it does not know is ignored. */
function filterIn(query: URLSearchParams): CommentFilter {
  return {
    clauseNo: query.get('clauseNo'),
    stance: oneOf(Object.values(Stance), query.get('stance')),
    channel: oneOf(Object.keys(COMMENT_CHANNEL_LABELS) as CommentChannel[], query.get('channel')),
    progress: oneOf(Object.values(CommentProgress), query.get('progress')),
    outcome: oneOf(Object.values(Outcome), query.get('outcome')),
    clusterId: query.get('clusterId'),
    unclustered: query.has('unclustered') || null,
    likeGroupId: query.get('likeGroupId'),
    assigneeId: query.get('assigneeId'),
    unassigned: query.has('unassigned') || null,
    text: query.get('text'),
  };
}
