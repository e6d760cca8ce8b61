import type { AnnualReportOffer, AnnualReportView } from '#schema/openness/annual-report-view.ts';
import type { Can } from '#schema/kernel/offer.ts';
import type { Actor, Permission } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import { refusePublishing } from '#server/law/openness/annual-report.ts';
import { publishesReports, writesReports } from './openness.permissions.ts';

/** Capabilities of the viewer on a report of their own unit (可办事项). */
export function reportCapabilities(
  actor: Actor | null,
  report: AnnualReportView,
): Can<typeof AnnualReportOffer> {
  const ours = (permission: Permission): Permission => ({
    ...permission,
    allows: (one) => permission.allows(one) && one?.unitId === report.unit.id,
  });
  const review = capability(actor, ours(publishesReports), refusePublishing(report, actor?.id ?? ''));
  return {
    writeAnnualReport: capability(actor, ours(writesReports)),
    publishAnnualReport: review,
    returnAnnualReport: review,
  };
}
