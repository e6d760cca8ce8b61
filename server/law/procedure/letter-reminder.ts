/** 国令713号第十三条、第二十条: reminders of letters that are not answered (催办), at most one a day (日). */
import { addDays, type CalendarDay, dayOf, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { DeliveryWay } from '#server/law/people/notification.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { InquiryKind } from './expert-inquiry.ts';
import { InterestDeclaration } from './interest-declaration.ts';

const ON = {
  [InquiryKind.UNIT]: provision('R-12', 'DESIGN', '国令713号第十三条'),
  [InquiryKind.EXPERT]: provision('R-40', 'DESIGN', '国令713号第二十条'),
} as const;

/** One reminder (催办), as it is stored: instant, person, way; a null way is the desk of the unit asked. */
export interface LetterReminder {
  /** ISO 8601. */
  at: string;
  by: string;
  way: DeliveryWay | null;
}

/** State of a letter that a reminder is checked against (函). */
export interface RemindedLetter {
  kind: InquiryKind;
  reply: string | null;
  recalledAt: Date | null;
  interest: InterestDeclaration | null;
  reminders: readonly LetterReminder[];
}

/** Reasons against a reminder now (催办): no answer is awaited any more, or one was sent today. */
export function refuseReminder(letter: RemindedLetter, today: CalendarDay): Finding[] {
  const { kind, reply, recalledAt, interest, reminders } = letter;
  const last = reminders.at(-1);
  return [
    ...(reply || recalledAt || interest === InterestDeclaration.DIRECT ? [settled(kind)] : []),
    ...(last && dayOf(new Date(last.at)) === today ? [remindedToday(kind, today)] : []),
  ];
}

const settled = (kind: InquiryKind) => ON[kind].block('LETTER_NOT_WAITING')`
  这份函已经答复、撤回，或者专家已经回避，没有要催办的。
  刷新页面，看最新的情况。`;

const remindedToday = (kind: InquiryKind, today: CalendarDay) => ON[kind].block('LETTER_REMINDED_TODAY')`
  今天已经催办过，一天最多催办一次。
  ${inChinese(addDays(today, 1))}起可以再催办。`;
