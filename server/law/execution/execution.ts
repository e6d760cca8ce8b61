/**
 * 国令713号第三十四条、第三十五条: the organ names the units that carry a decision out and the one that supervises them;
 * executing units report, and report problems at once.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r59 = provision('R-59', 'LAW', '国令713号第三十四条');
const r59Design = provision('R-59', 'DESIGN', '执行情况报告规则');

/** Kinds of report from the executing unit (执行情况报告的种类). */
export const [ExecutionReportKind, EXECUTION_REPORT_LABELS] = vocabulary({
  PROGRESS: '执行情况',
  PROBLEM: '执行中发现的问题',
  FORCE_MAJEURE: '不可抗力等严重影响',
  COMPLETION: '执行完毕',
});
export type ExecutionReportKind = keyof typeof ExecutionReportKind;

/** Units that carry a decision out, and the one that supervises (执行单位和督促检查). */
export interface ExecutionPlan {
  executingUnitIds: readonly string[];
  supervisingUnitId?: string | null | undefined;
}

/** A report about to be submitted (执行情况报告). */
export interface ExecutionReport {
  kind: ExecutionReportKind;
  unitId: string;
  text: string;
  /** Day on which the problem happened or was found (发现日期). */
  foundOn: CalendarDay;
  reportedOn: CalendarDay;
}

/** Findings on the naming of executing units (决策执行单位). */
export const refuseExecutionPlan = ({ executingUnitIds, supervisingUnitId }: ExecutionPlan): Finding[] => [
  ...(executingUnitIds.some((id) => !blank(id)) ? [] : [executorRequired]),
  ...(new Set(executingUnitIds).size < executingUnitIds.length ? [executorRepeated] : []),
  ...(blank(supervisingUnitId) ? [supervisorExpected] : []),
];

/** Findings on a report from the executing unit (执行情况报告). */
export const refuseExecutionReport = (
  { unitId, text, foundOn, reportedOn }: ExecutionReport,
  { executingUnitIds }: Pick<ExecutionPlan, 'executingUnitIds'>,
): Finding[] => [
  ...(executingUnitIds.includes(unitId) ? [] : [notExecutor]),
  ...(blank(text) ? [textRequired] : []),
  ...(foundOn > reportedOn ? [notYet(foundOn)] : []),
];

const executorRequired = r59.block('EXECUTOR_REQUIRED', 'executingUnitIds')`
  应当明确负责执行的单位。
  至少选择一个决策执行单位。`;

const executorRepeated = r59Design.block('EXECUTOR_REPEATED', 'executingUnitIds')`
  同一执行单位重复填写。
  每个单位只填写一次。`;

const supervisorExpected = r59Design.warn('SUPERVISOR_EXPECTED', 'supervisingUnitId')`
  没有写明由哪个单位督促检查。
  选择督促检查的单位，一般为县政府办公室。`;

const notExecutor = r59Design.block('NOT_EXECUTOR', 'unitId')`
  执行情况由决策执行单位报告，该单位不是执行单位。
  由执行单位报告；执行单位有变化的，先变更执行单位。`;

const textRequired = r59Design.block('EXECUTION_REPORT_EMPTY', 'text')`
  报告没有内容。
  写明执行情况，或者发现的问题和影响。`;

const notYet = (foundOn: CalendarDay) => r59Design.block('EXECUTION_REPORT_EARLY', 'foundOn')`
  发现日期${inChinese(foundOn)}在报告日期之后。
  改为当日或者更早的一天。`;
