/** 活动评价: those who came say how it was, once for each receipt; told in numbers when there are enough of them that nobody is known by their answer. */
import { addDays, dayOf, inChinese } from '#server/law/calendar/calendar-day.ts';
import { RegistrationState } from './event-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r71 = provision('R-71', 'DESIGN', '政府开放活动公告规则');

/** How content somebody was (满意度). */
export enum Satisfaction {
  VERY_GOOD = 'VERY_GOOD',
  GOOD = 'GOOD',
  FAIR = 'FAIR',
  POOR = 'POOR',
  VERY_POOR = 'VERY_POOR',
}

/** What each step of satisfaction (满意度) is called. */
export const SATISFACTION_LABELS: Readonly<Record<Satisfaction, string>> = {
  [Satisfaction.VERY_GOOD]: '很满意',
  [Satisfaction.GOOD]: '满意',
  [Satisfaction.FAIR]: '一般',
  [Satisfaction.POOR]: '不满意',
  [Satisfaction.VERY_POOR]: '很不满意',
};

/** Whether somebody could get in, see and hear (无障碍). */
export enum Accessibility {
  YES = 'YES',
  PARTLY = 'PARTLY',
  NO = 'NO',
}

/** What each answer on accessibility (无障碍) is called. */
export const ACCESSIBILITY_LABELS: Readonly<Record<Accessibility, string>> = {
  [Accessibility.YES]: '方便',
  [Accessibility.PARTLY]: '有的地方不方便',
  [Accessibility.NO]: '不方便',
};

/** How long after an event it is asked for, in days, and how long an answer may be, in code points (活动评价的限度). */
export const FEEDBACK_LIMITS = { days: 30, text: 500, shownFrom: 5 } as const;

/** What of an event decides whether it can be judged (能否评价). */
export interface FeedbackWindow {
  published: boolean;
  cancelled: boolean;
  /** Of the first slot and of the last. */
  startsAt: Date;
  endsAt: Date;
}

const lastDay = ({ endsAt }: FeedbackWindow) => addDays(dayOf(endsAt), FEEDBACK_LIMITS.days);

/** What forbids judging an event at this instant (活动评价): from its beginning until thirty days after its last. */
export function refuseFeedbackNow(window: FeedbackWindow, now: Date): Finding[] {
  if (!window.published || window.cancelled || now < window.startsAt) return [notYet];
  return dayOf(now) > lastDay(window) ? [over(window)] : [];
}

/** What is wrong in the words of a judgement (评价文字). */
export const refuseFeedbackText = (texts: Readonly<Record<'good' | 'better', string>>): Finding[] =>
  (['good', 'better'] as const).flatMap((field) =>
    Array.from(texts[field]).length > FEEDBACK_LIMITS.text ? [longText(field)] : [],
  );

const SEATED: ReadonlySet<RegistrationState> = new Set([
  RegistrationState.CONFIRMED,
  RegistrationState.CHECKED_IN,
]);

/** What forbids judging with this receipt (凭回执评价): whoever had no seat did not come. */
export const refuseFeedbackReceipt = (state: RegistrationState): Finding[] =>
  SEATED.has(state) ? [] : [notSeated];

/** Whether the numbers are told to everybody (评价结果的公布). */
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

/** 这张回执已经评价过 (一张回执评价一次). */
export const feedbackGiven = r71.block('FEEDBACK_GIVEN', 'receiptNo')`
  凭这张回执已经评价过了。
  每张回执评价一次，不用再次提交。`;

/** 查无此回执，评价码不对 (评价凭据). */
export const feedbackUnproved = r71.block('FEEDBACK_CODE_WRONG', 'receiptNo')`
  受理编号和查询码对不上，或者评价码不对。
  核对报名回执，或者现场公布的评价码。`;
