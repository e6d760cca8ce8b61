import { ReportStage } from '#schema/feedback/report-stage.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { returns } from './feedback.permissions.ts';
import { notifyOfReport } from './notify-of-report.ts';
import { loadReport, refuseReportStage } from './load-report.ts';
import { voidReview } from './matter.ts';
import { refuseReturn } from '#server/law/reason.ts';

/** 退回采纳情况 to its draft, with a reason; never after publication. */
export const returnReport = defineCommand(
  'report.returned',
  returns,
  async (command, id: string, version: number, reason: string) => {
    const { report, matter } = await loadReport(command, id, version);
    const refusal = command.refusalOf([
      ...refuseReportStage(report.stage, [ReportStage.DRAFT, ReportStage.CONFIRMED, ReportStage.REVIEWED]),
      ...refuseReturn(reason),
    ]);
    if (refusal) return refusal;
    await notifyOfReport(command, 'returnReview', report, matter, reason);
    voidReview(report);
    report.returnedReason = reason;
    return report.id;
  },
);
