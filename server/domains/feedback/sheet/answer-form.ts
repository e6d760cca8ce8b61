import type { SheetForm } from '#server/engines/sheet/sheet-kind.ts';
import type { SheetColumn } from '#server/ground/table/sheet-form.ts';
import { OUTCOME_LABELS, REJECTION_GROUND_LABELS } from '#server/law/feedback/outcome.ts';

/** Heads of the columns (处理意见表的列). */
export const HEAD = {
  receiptNo: '受理编号',
  receivedOn: '收到',
  about: '针对',
  stance: '态度',
  text: '意见',
  suggested: '建议改成',
  cluster: '主题',
  result: '结果',
  ground: '理由类别',
  asked: '诉求概括',
  reason: '理由',
  clauses: '所指的条款',
  coveredAt: '草案中已体现的位置',
  route: '转办去向',
  routedNo: '转办编号',
  warned: '提醒的说明',
  version: '版本',
} as const;

const OPINION = '意见（不要改动）';
const ANSWER = '处理意见';

type Width = readonly [head: string, width: number, hint?: string];

const columns = (group: string, widths: readonly Width[]): SheetColumn[] =>
  widths.map(([head, width, hint]) => ({ head, group, width, required: false, ...(hint ? { hint } : {}) }));

const chosenFrom = (labels: Readonly<Record<string, string>>, column: SheetColumn): SheetColumn => ({
  ...column,
  choices: Object.values(labels),
});

const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [HEAD.result]: OUTCOME_LABELS,
  [HEAD.ground]: REJECTION_GROUND_LABELS,
};

/** The columns, in order; they are found by their heads, wherever they stand. */
export const ANSWER_COLUMNS: readonly SheetColumn[] = [
  { head: HEAD.receiptNo, group: OPINION, width: 7, required: true },
  ...columns(OPINION, [
    [HEAD.receivedOn, 6],
    [HEAD.about, 5],
    [HEAD.stance, 4],
    [HEAD.text, 24],
    [HEAD.suggested, 12],
    [HEAD.cluster, 8, '已归入主题的，在工作台答复主题'],
  ]),
  ...columns(ANSWER, [
    [HEAD.result, 7],
    [HEAD.ground, 7, '未采纳、部分采纳的'],
    [HEAD.asked, 12, '原文不公开的'],
    [HEAD.reason, 24],
    [HEAD.clauses, 8, '征求意见稿的条款，用顿号隔开'],
    [HEAD.coveredAt, 8],
    [HEAD.route, 8, '不属于征求意见范围的'],
    [HEAD.routedNo, 6],
    [HEAD.warned, 10, '有提醒仍要这样答复的，写明为什么'],
  ]).map((column) => {
    const labels = CHOICES[column.head];
    return labels ? chosenFrom(labels, column) : column;
  }),
  ...columns('不要改动', [[HEAD.version, 3]]),
];

/** 处理意见表: the answer to one opinion a row, found again by its receipt number. */
export const ANSWER_FORM: SheetForm = {
  rule: { rule: 'R-32', article: '意见处理规则' },
  columns: ANSWER_COLUMNS,
  key: HEAD.receiptNo,
  what: '新的处理意见',
  unit: '条',
  columnOf: {
    receiptNo: HEAD.receiptNo,
    version: HEAD.version,
    result: HEAD.result,
    ground: HEAD.ground,
    asked: HEAD.asked,
    reason: HEAD.reason,
    changedClauses: HEAD.clauses,
    coveredAt: HEAD.coveredAt,
    route: HEAD.route,
    routedNo: HEAD.routedNo,
  },
};
