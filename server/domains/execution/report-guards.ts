import type { RecordContents } from '#schema/decision/record-contents.ts';
import { standing, type RecordRow } from '#server/domains/decision/record.queries.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { EXECUTION_REPORT_LABELS, ExecutionReportKind } from '#server/law/execution/execution.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r59 = provision('R-59', 'DESIGN', '执行情况报告规则');

/** Reports on how it goes, and that it is done (执行情况). */
export const PROGRESS_KINDS: readonly ExecutionReportKind[] = [
  ExecutionReportKind.PROGRESS,
  ExecutionReportKind.COMPLETION,
];

/** Reports on what goes wrong (第三十五条). */
export const PROBLEM_KINDS: readonly ExecutionReportKind[] = [
  ExecutionReportKind.PROBLEM,
  ExecutionReportKind.FORCE_MAJEURE,
];

/** Reasons against submitting a report of this kind here. */
export const refuseReportKind = (
  kind: ExecutionReportKind,
  kinds: readonly ExecutionReportKind[],
): Finding[] => (kinds.includes(kind) ? [] : [otherKind(kinds)]);

/** Reasons against declaring a decision carried out (执行完毕): every executing unit must have reported so. */
export const refuseCompletion = (
  phase: DecisionPhase,
  executingUnitIds: readonly string[],
  records: readonly RecordRow[],
): Finding[] => [
  ...refuseDecisionEvent('complete', phase),
  ...refuseSilence(executingUnitIds, standing(records, RecordKind.EXECUTION_REPORT)),
];

function refuseSilence(
  executingUnitIds: readonly string[],
  reports: readonly { content: RecordContents['EXECUTION_REPORT'] }[],
): Finding[] {
  const done = reports.filter(({ content }) => content.kind === ExecutionReportKind.COMPLETION);
  const silent = executingUnitIds.filter((id) => !done.some(({ content }) => content.unit.id === id));
  return silent.length > 0 || done.length === 0 ? [unreported(silent.length)] : [];
}

const otherKind = (kinds: readonly ExecutionReportKind[]) => r59.block('EXECUTION_REPORT_KIND', 'kind')`
  这里报告的是${kinds.map((kind) => EXECUTION_REPORT_LABELS[kind]).join('、')}。
  选择相应的种类，或者到另一处报告。`;

const unreported = (count: number) => r59.block('COMPLETION_REPORT_REQUIRED')`
  ${count > 0 ? `还有${count}个执行单位没有报告执行完毕。` : '没有执行单位报告执行完毕。'}
  由执行单位报告执行完毕，或者由作出决策的机关的办公室代为登记。`;
