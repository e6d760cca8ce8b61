import type { AdoptedDeed, DeedReviewed } from '#schema/execution/deed-contents.ts';
import type {
  AdjustmentOrder,
  Archived,
  ExecutionReported,
  ExecutionStart,
  RecordedDuty,
  Reasoned,
  RepealOrder,
  Superseded,
  SuspensionOrder,
} from '#schema/execution/execution-contents.ts';
import type { Evaluation, EvaluationStarted, Evaluator } from '#schema/execution/evaluation-contents.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { PARTICIPATION_METHOD_LABELS } from '#server/law/decision/decision-phase.ts';
import { MEETING_KIND_LABELS } from '#server/law/procedure/discussion-meeting.ts';
import { EXECUTION_REPORT_LABELS } from '#server/law/execution/execution.ts';
import {
  EVALUATION_PARTICIPANT_LABELS,
  EVALUATION_TRIGGER_LABELS,
} from '#server/law/execution/post-evaluation.ts';
import { SUSPENSION_GROUND_LABELS } from '#server/law/execution/suspension.ts';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { dueWords } from '#server/law/execution/clause-duty.ts';
import type { Line, LinesOf } from './line.ts';

/** 确定执行单位, as people read it. */
const startLines = ({
  executingUnits,
  supervisingUnit,
  submissionId,
  duties = [],
}: ExecutionStart): Line[] => [
  { label: '执行单位', text: executingUnits.map(({ name }) => name).join('、') },
  { label: '督促检查', text: supervisingUnit?.name ?? '' },
  { label: '公布', text: submissionId ? '依法不予公布' : '' },
  ...duties.map((duty) => ({
    label: duty.clauseNo ? clauseName(duty.clauseNo) : '全文',
    text: dutyText(duty),
  })),
];

const dutyText = ({ unit, task, beneficiary, ...due }: RecordedDuty) =>
  [unit.name, task, beneficiary && `受益的人：${beneficiary}`, dueWords(due)].filter(Boolean).join('　');

/** 执行情况报告, as people read it. */
const reportedLines = ({ kind, unit, text, foundOn }: ExecutionReported): Line[] => [
  { label: '报告单位', text: unit.name },
  { label: '种类', text: EXECUTION_REPORT_LABELS[kind] },
  { label: '发生或者发现日期', text: inChinese(foundOn) },
  { label: '内容', text },
];

/** 采纳意见的落实, as people read it. */
const deedLines = ({ asked, words }: AdoptedDeed): Line[] => [
  { label: '采纳的意见', text: asked },
  { label: '办了什么', text: words },
];

/** 落实情况公开前审查, as people read it. */
const deedReviewLines = ({ passed, reason }: DeedReviewed): Line[] => [
  { label: '审查', text: passed ? '可以公开' : '退回' },
  { label: '理由', text: reason },
];

/** 中止执行, as people read it. */
const suspensionLines = ({ ground, situation, urgency, record }: SuspensionOrder): Line[] => [
  { label: '情形', text: SUSPENSION_GROUND_LABELS[ground] },
  { label: '情况说明', text: situation },
  { label: '紧急理由', text: urgency },
  { label: '决定记录', text: record },
];

/** 恢复执行、终止, as people read them. */
const reasonLines = ({ reason }: { reason: string }): Line[] => [{ label: '理由', text: reason }];

/** 执行完毕, as people read it. */
const completionLines = ({ reason }: Reasoned): Line[] => [{ label: '执行结果', text: reason }];

/** 废止, as people read it. */
const repealLines = ({ reason, meetingKind, meetingName, meetingOn, record }: RepealOrder): Line[] => [
  { label: '理由', text: reason },
  { label: '讨论', text: `${inChinese(meetingOn)}${meetingName ?? MEETING_KIND_LABELS[meetingKind]}` },
  { label: '讨论记录', text: record ?? '' },
];

const evaluatorNames = (evaluators: readonly Evaluator[]) =>
  evaluators.map((one) => (typeof one === 'string' ? one : one.name)).join('、');

/** 决策后评估, as people read it. */
const evaluationLines = (evaluation: Evaluation): Line[] => [
  { label: '情形', text: evaluation.triggers.map((one) => EVALUATION_TRIGGER_LABELS[one]).join('、') },
  { label: '评估单位', text: evaluatorNames(evaluation.evaluators) },
  { label: '开始日期', text: inChinese(evaluation.startedOn) },
  {
    label: '听取公众意见',
    text: evaluation.publicHeardBy.map((one) => PARTICIPATION_METHOD_LABELS[one]).join('、'),
  },
  {
    label: '参与方面',
    text: evaluation.participants.map((one) => EVALUATION_PARTICIPANT_LABELS[one]).join('、'),
  },
  { label: '结论', text: evaluation.conclusion },
];

/** 启动决策后评估, as people read it. */
const evaluationStartLines = ({ triggers, evaluators, plan }: EvaluationStarted): Line[] => [
  { label: '情形', text: triggers.map((one) => EVALUATION_TRIGGER_LABELS[one]).join('、') },
  { label: '评估单位', text: evaluatorNames(evaluators) },
  { label: '评估方案', text: plan },
];

/** 重大调整, as people read it. */
const adjustmentLines = ({ reason, successorNo, title }: AdjustmentOrder): Line[] => [
  { label: '理由', text: reason },
  { label: '调整后的决策', text: `${successorNo}　${title}` },
];

/** 由调整后的决策替代, as people read it. */
const supersessionLines = ({ successorNo, title, documentNo }: Superseded): Line[] => [
  { label: '替代的决策', text: `${successorNo}　${title}（${documentNo}）` },
];

/** 案卷移交, as people read it. */
const handoverLines = ({ archiveNo, items, note }: Archived): Line[] => [
  { label: '档号', text: archiveNo },
  { label: '移交材料', text: items.join('、') },
  { label: '备考', text: note },
];

/** 归档, as people read it. */
const archivedLines = ({ archiveNo, items, note }: Archived): Line[] => [
  { label: '档号', text: archiveNo },
  { label: '归档材料', text: items.join('、') },
  { label: '备考', text: note },
];

/** Lines of these kinds of record (记录要点). */
export const EXECUTION = {
  LATE_ENTRY_RETURN: reasonLines,
  FACTS_RETURN: reasonLines,
  EXECUTION_PLAN: startLines,
  EXECUTION_REPORT: reportedLines,
  ADOPTED_DEED: deedLines,
  DEED_REVIEW: deedReviewLines,
  SUSPENSION: suspensionLines,
  RESUMPTION: reasonLines,
  EVALUATION_START: evaluationStartLines,
  EVALUATION: evaluationLines,
  ADJUSTMENT: adjustmentLines,
  SUPERSESSION: supersessionLines,
  COMPLETION: completionLines,
  REPEAL: repealLines,
  TERMINATION: reasonLines,
  HANDOVER: handoverLines,
  ARCHIVE: archivedLines,
} satisfies Partial<LinesOf>;
