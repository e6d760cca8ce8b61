import type { Consultation } from '#schema/consultation/consultation.ts';
import { NoticeKind } from '#schema/consultation/notice-kind.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { lawsOn } from '#server/domains/decision/special-laws.queries.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { closingDay } from '#server/law/consultation/closing-day.ts';
import { refuseSpecialPeriod } from '#server/law/consultation/comment-period.ts';
import { refuseClosingDayChange } from '#server/law/consultation/closing-day-change.ts';
import { refuseTransition, stageOf } from '#server/law/consultation/consultation-stage.ts';
import type { Finding } from '#server/law/refusal.ts';
import { announceNotice } from '#server/engines/notice/announce-notice.ts';
import { fixClosing } from './consultation-closing.ts';
import { loadOwn } from './consultation-load.ts';
import { queueReminders } from './consultation-reminders.ts';
import { mayOpen } from './consultation.permissions.ts';

/** 延长征求意见期限, with public notice: never earlier; the same day again is no change. */
export const extendConsultation = defineCommand(
  ['consultation.extended', '延长征求意见期限'],
  mayOpen,
  async (command, id: string, version: number, newClosesOn: CalendarDay, reason: string) => {
    const consultation = await loadOwn(command, id, version);
    const fromClosesOn = consultation.closesOn;
    const refusal = command.refusalOf([
      ...refuseTransition('extend', stageOf(consultation, command.now)),
      ...refuseChange(consultation, { newClosesOn, reason }, command.now),
      ...(await refuseBySpecialLaw(command, consultation, newClosesOn)),
    ]);
    if (refusal) return refusal;
    if (newClosesOn === fromClosesOn) return id;
    fixClosing(consultation, newClosesOn, command);
    consultation.updatedAt = command.now;
    const { closesOn: toClosesOn } = consultation;
    await announceNotice(command, consultation, {
      kind: NoticeKind.EXTENDED,
      reason,
      fromClosesOn,
      toClosesOn,
    });
    await queueReminders(command, consultation);
    return id;
  },
);

/** A law that came over the matter after the opening asks for its days at the next change. */
async function refuseBySpecialLaw(
  { db, calendar, policy, laws, today }: CommandContext,
  { decisionId, opensOn }: Consultation,
  newClosesOn: CalendarDay,
): Promise<Finding[]> {
  if (!opensOn) return [];
  const closesOn = closingDay(newClosesOn, calendar, policy).day;
  return refuseSpecialPeriod({ opensOn, closesOn }, policy, {
    special: await lawsOn(db, decisionId, { laws, today }),
    calendar,
  });
}

function refuseChange(
  { closesOn, closesAt }: Consultation,
  change: { newClosesOn: CalendarDay; reason: string },
  now: Date,
): Finding[] {
  return closesOn && closesAt ? refuseClosingDayChange({ closesOn, closesAt, ...change }, now) : [];
}
