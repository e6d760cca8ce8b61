/**
 * 国令713号第十五条, by its sense: the announced last day binds. It may be moved later while the period runs, with a public
 * notice, and never earlier.
 */
import { type CalendarDay, inChinese } from './calendar-day.ts';
import type { Finding } from './refusal.ts';
import { blank } from './substance.ts';

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
  message: `截止日${inChinese(closesOn)}已经公布，不能提前。`,
  fields: ['closesOn'],
  fix: `截止日改为${inChinese(closesOn)}以后。`,
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
