import type { CaseFilter } from '#schema/casework/case-filter.ts';
import type { CaseItemView } from '#schema/casework/case-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import type { TableCell, TablePlan } from '#server/ground/table/table-plan.ts';
import { isCalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  CASE_CLASS_LABELS,
  CASE_KIND_LABELS,
  CaseClass,
  CaseKind,
  CaseState,
} from '#server/law/casework/case-kind.ts';
import { CASE_KINDS, stateWord } from '#server/law/casework/case-kinds.ts';
import type { KindOfCase } from '#server/law/casework/kind-of-case.ts';
import { CASE_PUBLICITY_LABELS, CasePublicity } from '#server/law/casework/case-publicity.ts';
import { CASE_STANDING_LABELS, CaseStanding } from '#server/law/casework/case-standing.ts';
import { APPLICANT_LABELS, HANDOVER_LABELS } from '#server/law/casework/request-form.ts';
import { REQUEST_OUTCOME_LABELS } from '#server/law/casework/request-outcome.ts';
import { SUGGESTION_SUBJECT_LABELS } from '#server/law/decision/decision-suggestion.ts';
import { COMMENT_CHANNEL_LABELS, CommentChannel } from '#server/law/people/comment-channel.ts';
import { casesUpTo } from './case-view.queries.ts';

/** So many rows a workbook holds; the years of a county's messages stay below it. */
const MOST = 50_000;

interface LedgerColumn {
  head: string | ((kind: KindOfCase) => string);
  width: number;
  align?: 'left';
  /** Whether a kind has it at all; without it, every kind. */
  of?: (kind: KindOfCase) => boolean;
  cell: (item: CaseItemView) => TableCell | null;
}

const titled = (kind: KindOfCase) => kind.titled;
/** Without a title of its own it is about a decision. */
const untitled = (kind: KindOfCase) => !kind.titled;
const classed = (kind: KindOfCase) => kind.classed;
const passedOn = ({ source }: KindOfCase) => source !== null;
const applied = (kind: KindOfCase) => kind.applied;
const publishable = (kind: KindOfCase) => kind.publishable;

const outcomeIn = ({ state, outcome }: CaseItemView) =>
  state === CaseState.ANSWERED && outcome ? REQUEST_OUTCOME_LABELS[outcome] : null;

const COLUMNS: readonly LedgerColumn[] = [
  { head: '受理编号', width: 9, cell: ({ receiptNo }) => receiptNo },
  {
    head: ({ source }) => source?.numbers ?? '',
    width: 9,
    of: passedOn,
    cell: ({ sourceNo }) => sourceNo,
  },
  { head: '收到', width: 6, cell: ({ receivedOn }) => receivedOn },
  { head: '渠道', width: 5, cell: ({ channel }) => COMMENT_CHANNEL_LABELS[channel] },
  { head: ({ author }) => author, width: 5, cell: ({ displayName }) => displayName },
  { head: '标题', width: 12, align: 'left', of: titled, cell: ({ title }) => title },
  { head: '决策', width: 12, align: 'left', of: untitled, cell: ({ decision }) => decision?.title ?? null },
  {
    head: '关于',
    width: 6,
    of: untitled,
    cell: ({ subject }) => subject && SUGGESTION_SUBJECT_LABELS[subject],
  },
  {
    head: '申请人类别',
    width: 6,
    of: applied,
    cell: ({ applicant }) => applicant && APPLICANT_LABELS[applicant],
  },
  { head: '获取方式', width: 6, of: applied, cell: ({ handover }) => handover && HANDOVER_LABELS[handover] },
  { head: '内容', width: 20, align: 'left', cell: ({ text }) => text },
  { head: '分类', width: 6, of: classed, cell: ({ caseClass }) => caseClass && CASE_CLASS_LABELS[caseClass] },
  { head: '办理单位', width: 9, cell: ({ unit }) => unit.name },
  { head: '转办次数', width: 4, cell: ({ transfers }) => transfers.length },
  { head: '答复期限', width: 6, cell: ({ dueOn }) => dueOn },
  { head: '办理情况', width: 5, cell: ({ kind, state }) => stateWord(kind, state) },
  { head: '办理时效', width: 6, cell: ({ standing }) => CASE_STANDING_LABELS[standing] },
  { head: '逾期天数', width: 4, cell: ({ daysLate }) => daysLate },
  { head: '已用工作日', width: 4, of: applied, cell: ({ usedDays }) => usedDays ?? null },
  { head: '答复种类', width: 9, of: applied, cell: outcomeIn },
  { head: '文书编号', width: 9, of: applied, cell: ({ letterNo }) => letterNo },
  { head: '答复', width: 20, align: 'left', cell: ({ state, answer }) => given(state, answer) },
  { head: '答复日期', width: 6, cell: ({ answeredOn }) => answeredOn },
  { head: '拟写人', width: 5, cell: ({ draftedByName }) => draftedByName },
  { head: '审核人', width: 5, cell: ({ answeredByName }) => answeredByName },
  { head: '归档', width: 6, of: applied, cell: ({ filedOn }) => filedOn },
  { head: '公开情况', width: 5, of: publishable, cell: ({ publicity }) => CASE_PUBLICITY_LABELS[publicity] },
];

const columnsOf = (kind: KindOfCase) =>
  COLUMNS.filter(({ of }) => of?.(kind) ?? true).map(({ head, ...column }) => ({
    ...column,
    head: typeof head === 'string' ? head : head(kind),
  }));

/** A draft is nobody's answer yet. */
const given = (state: CaseState, answer: string | null) => (state === CaseState.ANSWERED ? answer : '');

/** 办件台账下载: the case items of a kind that the filter asks for, as the requester may see them. */
export async function caseLedger(context: Context, search: string) {
  if (!context.actor) return null;
  const query = new URLSearchParams(search);
  const kind = Object.values(CaseKind).find((one) => one === query.get('kind'));
  if (!kind) return null;
  const rows = await casesUpTo(context, kind, filterIn(query), MOST + 1);
  const title = `${CASE_KIND_LABELS[kind]}台账`;
  const columns = columnsOf(CASE_KINDS[kind]);
  const plan: TablePlan = {
    title,
    columns: columns.map(({ head, width, align }) => ({ head, width, ...(align ? { align } : {}) })),
    rows: rows.slice(0, MOST).map((item) => columns.map(({ cell }) => cell(item) ?? '')),
    ...(rows.length > MOST ? { notes: [`只列最新的${MOST}件；其余的按年度分别导出。`] } : {}),
  };
  return { plan, fileName: title, published: false };
}

const among = <Word extends string>(words: Readonly<Record<string, Word>>, asked: string | null) =>
  Object.values(words).find((one) => one === asked) ?? null;

/** The filter in an address; anything unknown in it asks nothing. */
function filterIn(query: URLSearchParams): CaseFilter {
  const day = (name: string) => {
    const asked = query.get(name);
    return asked && isCalendarDay(asked) ? asked : null;
  };
  const [unitId, year] = [query.get('unitId') ?? '', query.get('year') ?? ''];
  return {
    state: among(CaseState, query.get('state')),
    standing: among(CaseStanding, query.get('standing')),
    caseClass: among(CaseClass, query.get('caseClass')),
    channel: among(CommentChannel, query.get('channel')),
    unitId: isId(unitId) ? unitId : null,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    from: day('from'),
    to: day('to'),
    publicity: among(CasePublicity, query.get('publicity')),
    decisionNo: query.get('decisionNo'),
    words: query.get('words'),
  };
}
