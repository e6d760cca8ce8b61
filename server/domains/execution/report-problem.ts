import type { ExecutionReportInput } from '#schema/execution/execution-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForEvent, mayBring, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordReport, reportFindings, reportingUnit } from './execution-report.ts';
import { PROBLEM_KINDS } from './report-guards.ts';

/** 报告执行中的问题 (国令713号第三十四条、第三十五条): problems are reported at once. */
export const reportProblem = defineCommand(
  'decision.problemReported',
  mayBring('reportProblem'),
  async (command, id: string, version: number, input: ExecutionReportInput) => {
    const decision = await loadForEvent(command, 'reportProblem', id, version);
    const unit = await reportingUnit(command, input);
    const reporting = { event: 'reportProblem', kinds: PROBLEM_KINDS, input } as const;
    const refusal = command.refusalOf(await reportFindings(command, decision, reporting, unit));
    if (refusal) return refusal;
    await recordReport(command, decision, input, unit);
    moveOn(command, decision, 'reportProblem');
    return id;
  },
);
