import { ReportStage } from '#schema/feedback/report-stage.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { reviews } from './feedback.permissions.ts';
import { notifyOfReport } from './notify-of-report.ts';
import { loadReport, refuseReportStage } from './load-report.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';

/** 保密审查通过采纳情况, by someone who neither wrote nor confirmed it. */
export const passReportReview = defineCommand(
  'report.reviewed',
  reviews,
  async (command, id: string, version: number) => {
    const { report, matter } = await loadReport(command, id, version);
    const refusal = command.refusalOf([
      ...refuseReportStage(report.stage, [ReportStage.CONFIRMED]),
      ...refuseSamePerson(command.actor?.id ?? '', [report.lastEditedById, report.confirmedById], '采纳情况'),
    ]);
    if (refusal) return refusal;
    await notifyOfReport(command, 'passReview', report, matter);
    report.stage = ReportStage.REVIEWED;
    report.reviewedById = command.actor?.id ?? null;
    report.reviewedAt = command.now;
    return report.id;
  },
);
