/**
 * The announced last day binds (国令713号第十五条, by its sense): it may be moved later while the period runs,
 * never earlier. 民法典第二百零三条, by analogy: a last day that is a rest day gives way to the next working day.
 */
import { type CalendarDay } from './calendar-day.ts';
import { thirtiethDay } from './comment-period.ts';
import type { LocalPolicy } from './local-policy.ts';
import type { Finding } from './refusal.ts';
import { blank } from './substance.ts';
import { type CountedDay, rollForward, type WorkCalendar } from './working-day.ts';

/** The closing day as it is announced (公告的截止日), and whether a rest day moved it. */
export type ClosingDay = CountedDay & { rolled: boolean };

/** The day to announce for a wanted last day (截止日): rolled forward unless the county has switched that off. */
export const closingDay = (
  wanted: CalendarDay,
  calendar: WorkCalendar,
  { rollForwardClosingDay }: Pick<LocalPolicy, 'rollForwardClosingDay'>,
): ClosingDay =>
  rollForwardClosingDay
    ? rollForward(wanted, calendar)
    : { day: wanted, rolled: false, provisional: wanted > calendar.coveredThrough };

/** The first closing day that needs no reason (最早截止日): the thirtieth day, rolled forward. */
export const earliestClosing = (
  opensOn: CalendarDay,
  calendar: WorkCalendar,
  policy: Pick<LocalPolicy, 'rollForwardClosingDay'>,
): ClosingDay => closingDay(thirtiethDay(opensOn), calendar, policy);

/** Warns of an announced last day that is a rest day (截止日遇休息日). */
export function refuseRestingClose(
  closesOn: CalendarDay,
  calendar: WorkCalendar,
  policy: Pick<LocalPolicy, 'rollForwardClosingDay'>,
): Finding[] {
  const { day, rolled } = closingDay(closesOn, calendar, policy);
  if (!rolled) return [];
  return [
    {
      rule: 'R-21',
      basis: 'DESIGN',
      article: '参照民法典第二百零三条',
      severity: 'WARN',
      code: 'CLOSING_DAY_RESTS',
      message: `截止日${closesOn}为休息日，顺延至${day}。`,
      fields: ['closesOn'],
      fix: `截止日改为${day}。`,
    },
  ];
}

/** A wish to move the announced last day (延长期限). */
export interface ClosingDayChange {
  closesOn: CalendarDay;
  closesAt: Date;
  newClosesOn: CalendarDay;
  /** What the public is told about the extension. */
  reason?: string | null | undefined;
}

/** What forbids moving the last day (截止日变更); the same day again is no change. */
export function refuseClosingDayChange(change: ClosingDayChange, now: Date): Finding[] {
  const { closesOn, newClosesOn } = change;
  if (newClosesOn === closesOn) return [];
  return [
    ...(newClosesOn < closesOn ? [cannotShrink(closesOn)] : []),
    ...(now >= change.closesAt ? [alreadyClosed] : []),
    ...(newClosesOn > closesOn && blank(change.reason) ? [noticeRequired] : []),
  ];
}

const ours = {
  rule: 'R-19',
  basis: 'DESIGN',
  article: '依国令713号第十五条精神设定',
  severity: 'BLOCK',
} as const;

const cannotShrink = (closesOn: CalendarDay): Finding => ({
  ...ours,
  code: 'PERIOD_CANNOT_SHRINK',
  message: `截止日${closesOn}已经公布，不能提前。`,
  fields: ['closesOn'],
  fix: `截止日改为${closesOn}以后。`,
});

const alreadyClosed: Finding = {
  ...ours,
  code: 'PERIOD_ALREADY_CLOSED',
  message: '征求意见已经截止，不能再延长。',
  fields: ['closesOn'],
  fix: '确需继续听取意见的，另行发起一轮征求意见。',
};

const noticeRequired: Finding = {
  ...ours,
  code: 'EXTENSION_NOTICE_REQUIRED',
  message: '延长期限应当向社会公告。',
  fields: ['reason'],
  fix: '填写延长期限的公告说明。',
};
