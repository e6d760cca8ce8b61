import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refusePublishing } from '#server/law/openness/annual-report.ts';
import { loadWritten } from './load-report.ts';
import { publishesReports } from './openness.permissions.ts';
import { reportBasis } from './report-basis.queries.ts';

/** Public pages that tell of openness (政府信息公开). */
export const OPENNESS_SCOPE = 'openness';

/** 审核公布年度报告: by another person than wrote it; what the record says of the year is fixed as it is counted now. */
export const publishAnnualReport = defineCommand(
  ['openness.reportPublished', '审核公布年度报告'],
  publishesReports,
  async (command, id: string, version: number) => {
    const report = await loadWritten(command, id, version);
    const refusal = command.refusalOf(refusePublishing(report, command.actor?.id ?? ''));
    if (refusal) return refusal;
    Object.assign(report, await reportBasis(command.db, report), {
      confirmedByName: command.actor?.name ?? null,
      publishedAt: command.now,
      publishedOn: command.today,
    });
    command.publish(OPENNESS_SCOPE);
    return id;
  },
);
