/**
 * 活动评价: visitors rate an event, once for each receipt; published as numbers when there are enough answers that
 * nobody can be identified by theirs.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { addDays, dayOf, inChinese } from '#server/law/calendar/calendar-day.ts';
import { RegistrationState } from './event-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r71 = provision('R-71', 'DESIGN', '政府开放活动公告规则');

/** Levels of satisfaction (满意度). */
export const [Satisfaction, SATISFACTION_LABELS] = vocabulary({
  VERY_GOOD: '很满意',
  GOOD: '满意',
  FAIR: '一般',
  POOR: '不满意',
  VERY_POOR: '很不满意',
});
export type Satisfaction = keyof typeof Satisfaction;

/** Answers on whether one could get in, see and hear (无障碍). */
export const [Accessibility, ACCESSIBILITY_LABELS] = vocabulary({
  YES: '方便',
  PARTLY: '有的地方不方便',
  NO: '不方便',
});
export type Accessibility = keyof typeof Accessibility;

/**
 * Limits of ratings (活动评价的限度): days after an event in which they are taken, length of an answer in code points, number
 * of answers from which results are published.
 */
export const FEEDBACK_LIMITS = { days: 30, text: 500, shownFrom: 5 } as const;

/** Facts about an event that decide whether it can be rated (能否评价). */
export interface FeedbackWindow {
  published: boolean;
  cancelled: boolean;
  /** Beginning of the first slot, and end of the last. */
  startsAt: Date;
  endsAt: Date;
}

const lastDay = ({ endsAt }: FeedbackWindow) => addDays(dayOf(endsAt), FEEDBACK_LIMITS.days);

/**
 * Reasons against rating an event at this instant (活动评价): it is open from its beginning until thirty days after its
 * last slot.
 */
export function refuseFeedbackNow(window: FeedbackWindow, now: Date): Finding[] {
  if (!window.published || window.cancelled || now < window.startsAt) return [notYet];
  return dayOf(now) > lastDay(window) ? [over(window)] : [];
}

/** Findings on the text of a rating (评价文字). */
export const refuseFeedbackText = (texts: Readonly<Record<'good' | 'better', string>>): Finding[] =>
  (['good', 'better'] as const).flatMap((field) =>
    Array.from(texts[field]).length > FEEDBACK_LIMITS.text ? [longText(field)] : [],
  );

const SEATED: ReadonlySet<RegistrationState> = new Set([
  RegistrationState.CONFIRMED,
  RegistrationState.CHECKED_IN,
]);

/** Reasons against rating with this receipt (凭回执评价): a registration without a seat did not attend. */
export const refuseFeedbackReceipt = (state: RegistrationState): Finding[] =>
  SEATED.has(state) ? [] : [notSeated];

/** Whether the results are published (评价结果的公布). */
export const feedbackShown = (answers: number): boolean => answers >= FEEDBACK_LIMITS.shownFrom;

const notYet = r71.block('FEEDBACK_NOT_OPEN')`
  这项活动现在不能评价。
  活动开始以后再来评价。`;

const over = (window: FeedbackWindow) => r71.block('FEEDBACK_OVER')`
  评价已经在${inChinese(lastDay(window))}截止。
  有意见的，可以与主办单位联系。`;

const longText = (field: string) => r71.block('FEEDBACK_TOO_LONG', field)`
  每一栏不超过${FEEDBACK_LIMITS.text}字。
  请精简。`;

const notSeated = r71.block('FEEDBACK_NOT_SEATED', 'receiptNo')`
  凭这张回执没有参加这项活动。
  到过现场的，用现场公布的评价码。`;

/** Finding on a receipt already used: 这张回执已经评价过 (一张回执评价一次). */
export const feedbackGiven = r71.block('FEEDBACK_GIVEN', 'receiptNo')`
  凭这张回执已经评价过了。
  每张回执评价一次，不用再次提交。`;

/** Finding on an unknown receipt or a wrong code: 查无此回执，评价码不对 (评价凭据). */
export const feedbackUnproved = r71.block('FEEDBACK_CODE_WRONG', 'receiptNo')`
  受理编号和查询码对不上，或者评价码不对。
  核对报名回执，或者现场公布的评价码。`;
