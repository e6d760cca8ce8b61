import type { ExecutionReportInput } from '#schema/execution/execution-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForEvent, mayBring, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordReport, reportFindings, reportingUnit } from './execution-report.ts';
import { PROGRESS_KINDS } from './report-guards.ts';

/** 执行情况报告 (国令713号第三十四条): an executing unit reports its progress, or that it is done. */
export const reportExecution = defineCommand(
  'decision.executionReported',
  mayBring('reportExecution'),
  async (command, id: string, version: number, input: ExecutionReportInput) => {
    const decision = await loadForEvent(command, 'reportExecution', id, version);
    const unit = await reportingUnit(command, input);
    const reporting = { event: 'reportExecution', kinds: PROGRESS_KINDS, input } as const;
    const refusal = command.refusalOf(await reportFindings(command, decision, reporting, unit));
    if (refusal) return refusal;
    await recordReport(command, decision, input, unit);
    moveOn(command, decision, 'reportExecution');
    return id;
  },
);
