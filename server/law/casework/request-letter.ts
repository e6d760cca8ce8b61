/**
 * 国令711号第三十六条, R-76. The letter that answers an application for information (答复文书): its title, its number, and the words
 * that the platform writes around the answer.
 */
import { type CalendarDay, dayOf, inChinese } from '#server/law/calendar/calendar-day.ts';
import { groupedCode } from '#server/law/grouped-code.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { OutcomeGroup, OUTCOMES, REQUEST_OUTCOME_LABELS, type RequestOutcome } from './request-outcome.ts';

/** Title of the letter of each group (文书名称). */
const LETTERS: Readonly<Record<OutcomeGroup, string>> = {
  OPEN: '政府信息公开申请答复书',
  PARTLY: '政府信息部分公开告知书',
  WITHHELD: '政府信息不予公开告知书',
  UNABLE: '政府信息无法提供告知书',
  UNHANDLED: '政府信息公开申请不予处理告知书',
  OTHERWISE: '政府信息公开申请处理告知书',
};

/** Title of the letter in which this outcome is told (文书名称). */
export const letterTitle = (outcome: RequestOutcome): string => LETTERS[OUTCOMES[outcome].group];

/** Number of a letter (文书编号): each year has its own row. */
export const letterNo = (year: number, no: number): string => `依申请公开〔${year}〕${no}号`;

/** Words on the ways to object (救济途径); what withholds goes to reconsideration first (行政复议法第二十三条). None where all was given. */
export function remedyWords(outcome: RequestOutcome): string | null {
  const { group } = OUTCOMES[outcome];
  if (group === OutcomeGroup.OPEN) return null;
  return group === OutcomeGroup.WITHHELD || group === OutcomeGroup.PARTLY
    ? '不服本答复的，收到之日起60日内先申请行政复议；对复议决定仍然不服的，收到复议决定书之日起15日内提起行政诉讼。'
    : '不服本答复的，收到之日起60日内可以申请行政复议，也可以在6个月内提起行政诉讼。';
}

/** An answered application as it is told in short. */
interface Told {
  readonly outcome: RequestOutcome;
  readonly letterNo: string;
  readonly answer: string;
}

/** The letter in short, as it is sent by mail and telephone: its number, the lawful kind with its article, the text, and the ways to object. */
export const letterText = ({ outcome, letterNo: no, answer }: Told): string =>
  [
    `${letterTitle(outcome)}（${no}）`,
    `${REQUEST_OUTCOME_LABELS[outcome]}（${OUTCOMES[outcome].article}）。`,
    answer,
    remedyWords(outcome),
  ]
    .filter((line) => line !== null)
    .join('\n');

/** Whom the letter addresses (称谓): their name is sealed, and the letter is read by its receipt. */
export const SALUTATION = '申请人：';

/** An application as its letter names it. */
interface Applied {
  readonly title: string;
  readonly receiptNo: string;
  readonly channel: CommentChannel;
  readonly submittedAt: Date;
  readonly receivedOn: CalendarDay;
  readonly outcome: RequestOutcome;
}

/** First paragraph of the letter (来由): what was applied for, the outcome and what it rests on; the outcome is a part of its own. */
export function letterOpening({
  title,
  receiptNo,
  outcome,
  ...applied
}: Applied): readonly [before: string, outcome: string, after: string] {
  const day = inChinese(appliedOn(applied));
  return [
    `您于${day}提出的关于“${title}”的政府信息公开申请（受理编号${groupedCode(receiptNo)}）收悉。答复的种类：`,
    REQUEST_OUTCOME_LABELS[outcome],
    `（${OUTCOMES[outcome].article}）。具体答复如下：`,
  ];
}

/** The day it was applied for: what came on paper was written down later. */
const appliedOn = ({
  channel,
  submittedAt,
  receivedOn,
}: Pick<Applied, 'channel' | 'submittedAt' | 'receivedOn'>): CalendarDay =>
  channel === CommentChannel.WEB ? dayOf(submittedAt) : receivedOn;
