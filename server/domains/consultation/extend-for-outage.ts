import { Consultation } from '#schema/consultation/consultation.ts';
import { NoticeKind } from '#schema/consultation/notice-kind.ts';
import type { PlatformOutage } from '#schema/consultation/platform-outage.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { extensionForOutage, hoursLost, OUTAGE_WINDOW_DAYS } from '#server/law/consultation/outage.ts';
import { sentence } from '#server/law/sentence.ts';
import { announceNotice } from '#server/engines/notice/announce-notice.ts';
import { fixClosing } from './consultation-closing.ts';
import { queueReminders } from './consultation-reminders.ts';
import { lastOutageExtension, outagesSince } from './outages.queries.ts';

const DAY_MS = 86_400_000;

/** Lengthens every consultation that ran in an outage, by what was lost of its last days. */
export async function extendForOutage(command: CommandContext, outage: PlatformOutage): Promise<void> {
  const hit = await command.em.find(Consultation, {
    opensAt: { $lt: outage.endedAt },
    closesAt: { $gt: outage.beganAt },
    withdrawnAt: null,
    // Once outcomes stand, opinions are no longer taken: a further round is what helps.
    feedbackReady: false,
    feedbackPublishedAt: null,
    archivedAt: null,
  });
  for (const consultation of hit) await extendOne(command, consultation, outage);
}

async function extendOne(
  command: CommandContext,
  consultation: Consultation,
  outage: PlatformOutage,
): Promise<void> {
  const { id, opensAt, closesOn, closesAt } = consultation;
  if (!opensAt || !closesOn || !closesAt) return;
  // Outages that led to an earlier extension are already compensated.
  const credited = await lastOutageExtension(command.db, id);
  const window = new Date(closesAt.getTime() - OUTAGE_WINDOW_DAYS * DAY_MS);
  const log = (await outagesSince(command.db, window)).filter(({ at }) => credited === null || at > credited);
  const period = { opensAt, closesOn, closesAt };
  const day = extensionForOutage(log, period, command.calendar, command.policy);
  if (day === closesOn) return;
  const hours = Math.round(hoursLost(log, period));
  fixClosing(consultation, day, command);
  consultation.updatedAt = command.now;
  await announceNotice(command, consultation, {
    kind: NoticeKind.EXTENDED,
    reason: `截止前三日内平台中断约${hours}小时，按规定顺延。${sentence(outage.reason)}`,
    fromClosesOn: closesOn,
    toClosesOn: consultation.closesOn,
    outageId: outage.id,
  });
  await queueReminders(command, consultation);
}
