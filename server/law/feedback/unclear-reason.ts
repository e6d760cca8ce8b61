/**
 * 国令713号第十八条: opinions are studied and argued, and 县政务公开文件 asks for the reason; a reason that its reader does not
 * understand is none. Whoever gave the opinion says so once, and is answered once more. No statute sets either day: the last day
 * to ask is ours, the days for the answer are the county's setting.
 */
import { addDays, type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { addWorkingDays, type CountedDay, type WorkCalendar } from '#server/law/calendar/working-day.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { Outcome } from './outcome.ts';
import { reasonSubstance } from './rejection-reason.ts';

const r33 = provision('R-33', 'DESIGN', '理由不清楚的再次答复');
const r33County = provision('R-33', 'DESIGN', '本县设定');

/**
 * 日, from the publication: as long as the public has to speak (国令713号第十五条), so that people notified by telephone or
 * letter are in time too.
 */
export const ASKING_DAYS = 30;

/** 字: what somebody still wants to know is a question, no second opinion. */
export const QUESTION_MAX_CHARS = 500;

/** An opinion whose author may find the reason unclear (理由不清楚). */
export interface AnsweredOpinion {
  withdrawnAt: Date | null;
  /** The confirmed outcome, its own or its cluster's. */
  outcome: Outcome | null;
  reason: string;
  /** The day its adoption report was published (采纳情况公布之日). */
  publishedOn: CalendarDay | null;
  askedOn: CalendarDay | null;
}

/**
 * Compliance of a round with its questions (理由不清楚的合规情况), judged by one of them: the soonest due of those that wait,
 * else the one answered latest after its day.
 */
export interface UnclearFact {
  dueOn: CalendarDay;
  provisional: boolean;
  answeredOn: CalendarDay | null;
}

/** The last day to say that the reason is not clear (提出理由不清楚的截止日). */
export const askingEnds = (publishedOn: CalendarDay): CalendarDay => addDays(publishedOn, ASKING_DAYS);

/** The day by which the further answer is owed (再次答复的期限); the day of asking is not counted. */
export const followUpDue = (
  askedOn: CalendarDay,
  policy: Pick<LocalPolicy, 'followUpWorkingDays'>,
  calendar: WorkCalendar,
): CountedDay => addWorkingDays(askedOn, policy.followUpWorkingDays, calendar);

/** Outcomes that owe no reason (adopted, or mere support): where none was written there is nothing to explain. */
const OWES_NO_REASON: readonly Outcome[] = [Outcome.ADOPTED, Outcome.SUPPORT_ONLY];

/** Reasons against saying on this day that the reason is not clear (理由不清楚); only the first that applies is given. */
export function refuseAsking(
  { withdrawnAt, outcome, reason, publishedOn, askedOn }: AnsweredOpinion,
  today: CalendarDay,
): Finding[] {
  if (withdrawnAt) return [withdrawn];
  if (askedOn) return [askedBefore(askedOn)];
  if (!outcome || !publishedOn) return [notPublished];
  if (blank(reason) && OWES_NO_REASON.includes(outcome)) return [noReason];
  return today <= askingEnds(publishedOn) ? [] : [over(askingEnds(publishedOn))];
}

/** 一并答复: whether the opinion was answered together with others under one theme. */
export const refuseDiffering = (differs: boolean, together: boolean): Finding[] =>
  differs && !together ? [answeredAlone] : [];

/** Length check of a question (还想知道什么); an empty one is allowed. */
export const refuseQuestion = (question: string): Finding[] =>
  Array.from(question).length <= QUESTION_MAX_CHARS ? [] : [questionTooLong];

/** A further answer about to be proposed or confirmed (再次答复). */
export interface FollowUp {
  text: string;
  /** The reasons of those who asked: one answer explains one reason. */
  reasons: readonly string[];
  /** One of them has the answer already. */
  answered: boolean;
}

/** Reasons against a further answer (再次答复): it explains one reason, once, and says more than the reason did. */
export const refuseFollowUp = (
  { text, reasons, answered }: FollowUp,
  policy: Pick<LocalPolicy, 'reasonMinChars'>,
): Finding[] => [
  ...refuseAnsweredTwice(answered),
  ...(new Set(reasons).size > 1 ? [reasonsDiffer] : []),
  ...(reasonSubstance(text) < policy.reasonMinChars ? [saysTooLittle(policy.reasonMinChars)] : []),
  ...(reasons.some((reason) => !blank(reason) && words(reason) === words(text)) ? [saysTheSame] : []),
];

/** Reason against changing a further answer once it was given (再次答复只作一次). */
export const refuseAnsweredTwice = (answered: boolean): Finding[] => (answered ? [answeredAlready] : []);

/** Neither blanks nor marks tell two texts apart. */
const words = (text: string) => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');

const withdrawn = r33.block('COMMENT_WITHDRAWN')`
  这条意见已经撤回，没有处理结果。`;

const askedBefore = (day: CalendarDay) => r33.block('REASON_ASKED_BEFORE')`
  您在${inChinese(day)}已经提出过理由不清楚，每条意见可以提出一次。
  答复在这一页可以看到；另有问题的，可以与承办单位联系。`;

const notPublished = r33.block('OUTCOME_NOT_PUBLISHED')`
  这条意见的处理结果还没有公布。
  公布以后，理由不清楚的再提出。`;

const noReason = r33.block('REASON_NOT_OWED')`
  这条意见已经采纳，或者只是表示支持，没有需要说明的理由。
  另有问题的，可以与承办单位联系。`;

const over = (day: CalendarDay) => r33.block('ASKING_OVER')`
  理由不清楚应当在处理结果公布后${ASKING_DAYS}日内提出，${inChinese(day)}已经截止。
  可以与承办单位联系。`;

const answeredAlone = r33.block('ANSWERED_ALONE', 'differs')`
  这条意见是单独答复的，没有与别的意见一并答复。
  不选“与一并答复的不同”，直接写还想知道什么。`;

const questionTooLong = r33.block('QUESTION_TOO_LONG', 'question')`
  写得太长，最多${QUESTION_MAX_CHARS}字。
  只写还想知道的事，原来的意见不用再写。`;

const answeredAlready = r33.block('REASON_ANSWERED')`
  所选的提问中有的已经答复，再次答复只作一次。
  刷新页面，只选尚未答复的。`;

const reasonsDiffer = r33.block('REASONS_DIFFER', 'commentIds')`
  所选提问针对的理由不是同一个，或者有人说自己的意见与一并答复的不同，不能一并答复。
  按理由分别答复；说自己不同的，单独答复。`;

const saysTooLittle = (least: number) => r33County.block('FOLLOW_UP_HOLLOW', 'text')`
  答复过于笼统，没有把理由说清楚。
  写明具体的事实、数据或者条款，不少于${least}字；套话不计。`;

const saysTheSame = r33.block('FOLLOW_UP_REPEATS', 'text')`
  答复只是把原来的理由又写了一遍。
  原来的理由提问人已经看过，写明其中没有说清的事实和依据。`;
