/**
 * 国令713号第十五条, by its sense: the announced last day binds. It may be moved later while the period runs, with a public
 * notice, and never earlier.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { unsaid } from '#server/law/substance.ts';

const r19 = provision('R-19', 'DESIGN', '依国令713号第十五条精神设定');

/** A request to move the announced last day (延长期限). */
export interface ClosingDayChange {
  closesOn: CalendarDay;
  closesAt: Date;
  newClosesOn: CalendarDay;
  /** Reason for the extension, published with it. */
  reason?: string | null | undefined;
}

/** Reasons against moving the last day (截止日变更); the same day again is no change. */
export function refuseClosingDayChange(change: ClosingDayChange, now: Date): Finding[] {
  const { closesOn, newClosesOn } = change;
  if (newClosesOn === closesOn) return [];
  return [
    ...(newClosesOn < closesOn ? [cannotShrink(closesOn)] : []),
    ...(now >= change.closesAt ? [alreadyClosed] : []),
    ...(newClosesOn > closesOn && unsaid(change.reason) ? [noticeRequired] : []),
  ];
}

const cannotShrink = (closesOn: CalendarDay) => r19.block('PERIOD_CANNOT_SHRINK', 'closesOn')`
  截止日${inChinese(closesOn)}已经公布，不能提前。
  截止日改为${inChinese(closesOn)}以后。`;

const alreadyClosed = r19.block('PERIOD_ALREADY_CLOSED', 'closesOn')`
  征求意见已经截止，不能再延长。
  确需继续听取意见的，另行发起一轮征求意见。`;

const noticeRequired = r19.block('EXTENSION_NOTICE_REQUIRED', 'reason')`
  延长期限应当向社会公告。
  写明为什么延、延到哪天，会登在原公告的页面上。`;
