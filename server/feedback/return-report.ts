import { ReportStage } from '#schema/feedback/report-stage.ts';
import { act } from '#server/kernel/act.ts';
import { returns } from './feedback.permissions.ts';
import { loadReport, refuseReportStage } from './load-report.ts';
import { voidReview } from './matter.ts';
import { refuseReturn } from '#server/law/return-reason.ts';

/** 退回采纳情况 to its draft, with a reason; never after publication. */
export const returnReport = act(
  'report.returned',
  returns,
  async (command, id: string, version: number, reason: string) => {
    const { report } = await loadReport(command, id, version);
    const refusal = command.weigh([
      ...refuseReportStage(report.stage, [ReportStage.DRAFT, ReportStage.CONFIRMED, ReportStage.REVIEWED]),
      ...refuseReturn(reason),
    ]);
    if (refusal) return refusal;
    voidReview(report);
    report.returnedReason = reason;
    return report.id;
  },
);
