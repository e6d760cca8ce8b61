import { ReportStage } from '#schema/feedback/report-stage.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { publishVersion } from '#server/engines/draft/publish-version.ts';
import { leads } from './feedback.permissions.ts';
import { loadReport, refuseReportStage, weighReport } from './load-report.ts';

/**
 * 公布采纳情况: numbers and rows are fixed, the authors are notified; refused while one comment has no outcome (R-32,
 *
 */
export const publishReport = defineCommand(
  ['report.published', '公布采纳情况'],
  leads,
  async (command, id: string, version: number) => {
    const { report, matter } = await loadReport(command, id, version);
    const { figures, rows, findings } = await weighReport(command.db, matter, command.now);
    const refusal = command.refusalOf([
      ...refuseReportStage(report.stage, [ReportStage.REVIEWED]),
      ...findings,
    ]);
    if (refusal) return refusal;
    report.stage = ReportStage.PUBLISHED;
    report.totals = figures.totals;
    report.countByChannel = figures.countByChannel;
    report.rows = rows;
    report.publishedById = command.actor?.id ?? null;
    report.publishedAt = command.now;
    report.publishedOn = command.today;
    await publishVersion(command, report.draftVersionId);
    matter.feedbackReady = true;
    matter.feedbackPublishedAt = command.now;
    command.publish(
      `consultation:${matter.id}`,
      'consultations',
      'reports',
      'catalogue',
      `decision:${matter.no}`,
    );
    await command.enqueue(
      'tell-authors',
      { consultationId: matter.id },
      { key: `tell-authors:${matter.id}` },
    );
    return report.id;
  },
);
