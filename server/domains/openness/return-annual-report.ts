import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refusePublishing } from '#server/law/openness/annual-report.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { loadWritten } from './load-report.ts';
import { publishesReports } from './openness.permissions.ts';

/** 退回年度报告: with what is to be changed; its author writes it again. */
export const returnAnnualReport = defineCommand(
  ['openness.reportReturned', '退回年度报告'],
  publishesReports,
  async (command, id: string, version: number, reason: string) => {
    const report = await loadWritten(command, id, version);
    const refusal = command.refusalOf([
      ...refusePublishing(report, command.actor?.id ?? ''),
      ...refuseReturn(reason),
    ]);
    if (refusal) return refusal;
    report.returnReason = reason;
    return id;
  },
);
