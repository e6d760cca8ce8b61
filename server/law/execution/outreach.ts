/**
 * R-56. 国令713号第三十二条: how a decision was explained to the public (宣传解读). A press conference is one that the platform holds; no
 * explanation comes before the decision.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { OutreachForm } from '#server/law/decision/decision-publication.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { hollow } from '#server/law/substance.ts';

const r56 = provision('R-56', 'LAW', '国令713号第三十二条');
const r56Design = provision('R-56', 'DESIGN', '宣传解读登记规则');

/** An explanation about to be recorded (拟登记的宣传解读). */
export interface OutreachTold {
  form: OutreachForm;
  heldOn: CalendarDay;
  summary: string;
  url: string;
}

/** The platform's own record of it (平台留存的情况). */
export interface OutreachGround {
  /** The day of the discussion that approved the decision; null where none is on record. */
  decidedOn: CalendarDay | null;
  /** Days of the press conferences on this decision that were held (召开过的新闻发布会). */
  conferences: readonly CalendarDay[];
}

/** Reasons against recording it (登记宣传解读). */
export const refuseOutreach = (
  { form, heldOn, summary, url }: OutreachTold,
  { decidedOn, conferences }: OutreachGround,
): Finding[] => [
  ...(hollow(summary) ? [untold] : []),
  ...(url === '' || /^https?:\/\/[^\s]+$/.test(url) ? [] : [notAddress]),
  ...(decidedOn !== null && heldOn < decidedOn ? [beforehand(decidedOn)] : []),
  ...(form === OutreachForm.PRESS_CONFERENCE && !conferences.includes(heldOn)
    ? [notHeld(heldOn, conferences)]
    : []),
];

const untold = r56Design.block('OUTREACH_SUMMARY_REQUIRED', 'summary')`
  没有写明宣传解读的主要内容。
  写明由谁、就哪些内容作了解读。`;

const notAddress = r56Design.block('OUTREACH_ADDRESS_MALFORMED', 'url')`
  网址的写法不对，公众打不开。
  写成以 http:// 或者 https:// 开头的完整网址，或者留空。`;

const beforehand = (decidedOn: CalendarDay) => r56.block('OUTREACH_BEFORE_DECISION', 'heldOn')`
  本决策${inChinese(decidedOn)}才讨论决定，以前作的不是对决策的宣传解读。
  填写作出决策以后实际举行的日期。`;

const notHeld = (heldOn: CalendarDay, conferences: readonly CalendarDay[]) => r56.block(
  'PRESS_CONFERENCE_NOT_HELD',
  'form',
  'heldOn',
)`
  平台没有${inChinese(heldOn)}就本决策召开的新闻发布会${conferences.length > 0 ? `，召开过的是${conferences.map(inChinese).join('、')}` : ''}。
  在开放活动中安排并召开新闻发布会，关联本决策；实际是访谈或者其他方式的，改选方式。`;
