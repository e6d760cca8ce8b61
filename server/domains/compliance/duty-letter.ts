import { MessageKind } from '#schema/message/message-kind.ts';
import type { Rules } from '#server/ground/kernel/context.ts';
import { addDays, type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Duty, DutyState, Lateness } from '#server/law/compliance/duties.ts';
import { postLabel } from '#server/law/people/organ-post.ts';
import { addWorkingDays } from '#server/law/calendar/working-day.ts';
import { staffKind } from '#server/engines/telling/staff-notification.ts';
import { leftOf } from './duty-view.ts';
import type { StandingDuty } from './standing.queries.ts';

/** When a unit is reminded of a duty (提醒的时机): before its day, on it, and once when it was missed. */
export type Occasion = 'SOON' | 'TODAY' | 'OVERDUE';

/** Days for which a missed duty is reported; older ones are in the ledger. */
const OVERDUE_DAYS = 7;

/** Duties with reminders of their own by the consultation, before the day and on it. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['FEEDBACK']);

/** Whether there is something to remind of today (今日是否提醒). */
export function occasionOf(
  { terms, state, lateness, dueOn, provisional }: Duty,
  { today, calendar, policy }: Pick<Rules, 'today' | 'calendar' | 'policy'>,
): Occasion | null {
  if (dueOn === null || provisional) return null;
  if (lateness === Lateness.UNMET) return dueOn >= addDays(today, -OVERDUE_DAYS) ? 'OVERDUE' : null;
  if (state !== DutyState.DUE || TOLD_ELSEWHERE.has(terms.code)) return null;
  if (dueOn === today) return 'TODAY';
  return dueOn <= addWorkingDays(today, policy.dutyReminderWorkingDays, calendar).day ? 'SOON' : null;
}

/** 合规提醒: a duty is due soon, today, or was missed. */
export const DUTY_DUE = staffKind('DUTY', MessageKind.REMINDER);

const SUBJECTS: Readonly<Record<Occasion, string>> = {
  SOON: '合规事项即将到期',
  TODAY: '合规事项今日到期',
  OVERDUE: '合规事项已经逾期',
};

/**
 * Contents of a reminder of one duty (提醒的内容); its occasion ensures that it is sent once, however many servers run.
 */
export function letterOf({ duty, decision }: StandingDuty, occasion: Occasion, rules: Rules) {
  const { terms, dueOn, id, about } = duty;
  const day = inChinese(dueOn as CalendarDay);
  return {
    occasion: `${id}:${dueOn}:${occasion}`,
    subject: `${SUBJECTS[occasion]}：${terms.title}`,
    lines: [
      `《${decision.title}》（${decision.no}）${about ?? ''}`,
      `${terms.title}，期限为${day}，${leftOf(duty, rules) ?? ''}。`,
      `依据：${terms.article}。责任岗位：${postLabel(terms.role, decision.organId)}。`,
    ],
    about: {
      id: decision.id,
      title: decision.title,
      path: `/gongzuotai/juece/${encodeURIComponent(decision.no)}`,
    },
  };
}
