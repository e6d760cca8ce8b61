import { ReportStage } from '#schema/feedback/report-stage.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { leads } from './feedback.permissions.ts';
import { notifyOfReport } from './notify-of-report.ts';
import { loadReport, refuseReportStage, weighReport } from './load-report.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';

/** 负责人确认采纳情况: refused while one comment has no outcome or the sums do not meet. */
export const confirmReport = defineCommand(
  'report.confirmed',
  leads,
  async (command, id: string, version: number) => {
    const { report, matter } = await loadReport(command, id, version);
    const { findings } = await weighReport(command.db, matter, command.now);
    const refusal = command.refusalOf([
      ...refuseReportStage(report.stage, [ReportStage.DRAFT]),
      ...refuseSamePerson(command.actor?.id ?? '', [report.lastEditedById], '采纳情况'),
      ...findings,
    ]);
    if (refusal) return refusal;
    await notifyOfReport(command, 'submitReview', report, matter);
    report.stage = ReportStage.CONFIRMED;
    report.confirmedById = command.actor?.id ?? null;
    report.confirmedAt = command.now;
    report.returnedReason = null;
    return report.id;
  },
);
