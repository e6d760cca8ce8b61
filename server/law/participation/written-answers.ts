/**
 * 国令713号第十八条: written answers to a questionnaire (书面回答) are summed up by the unit before the questionnaire is put
 * on record.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { hollow } from '#server/law/substance.ts';

const r32 = provision('R-32', 'LAW', '国令713号第十八条');
const r14 = provision('R-14', 'DESIGN', '问卷调查规则');

const LONGEST_SUMMARY = 5000;

/** Summary of the written answers to one question (一题的归纳), its place counted from 0. */
export interface WrittenSummary {
  question: number;
  text: string;
}

/** Reason against putting a questionnaire on record (登记问卷), by art. 18: written answers that are not summed up yet. */
export function refuseUnsummarised(written: readonly number[], summaries: readonly string[]): Finding[] {
  const open = written.filter((at) => hollow(summaries[at])).map((at) => `第${at + 1}题`);
  return open.length > 0 ? [unsummarised(open.join('、'))] : [];
}

/**
 * Reasons against summing up now (归纳书面回答): it is possible after the questionnaire has closed, until it is on record.
 */
export function refuseSummarising(
  { questionnaire, held, endsAt }: { questionnaire: boolean; held: boolean; endsAt: Date },
  now: Date,
): Finding[] {
  if (!questionnaire) return [noQuestionnaire];
  if (held) return [onRecord];
  return now < endsAt ? [running] : [];
}

/** Findings on the summaries (归纳) of these questions. */
export const refuseSummaries = (
  summaries: readonly WrittenSummary[],
  written: readonly number[],
): Finding[] =>
  summaries.flatMap(({ question, text }) => [
    ...(written.includes(question) ? [] : [nothingWritten(question)]),
    ...(Array.from(text).length > LONGEST_SUMMARY ? [tooLong(question)] : []),
  ]);

const unsummarised = (questions: string) => r32.block('WRITTEN_UNSUMMARISED', 'activityId')`
  问卷${questions}有书面回答，还没有归纳；社会各方面提出的意见应当归纳整理。
  在活动的“书面回答”页逐题写明提出了哪些意见，再登记。`;
const noQuestionnaire = r14.block('SUMMARY_ELSEWHERE')`
  不是公告过的问卷，没有书面回答。
  核对是哪一项活动。`;
const onRecord = r14.block('SUMMARY_PUBLISHED')`
  问卷已经登记，归纳已经公布。
  归纳有错的，更正决策过程里的登记，写明更正的内容。`;
const running = r14.block('QUESTIONNAIRE_RUNNING')`
  问卷还没有截止。
  截止以后归纳全部书面回答。`;
const nothingWritten = (at: number) => r14.block('NOTHING_WRITTEN', `summaries.${at}`)`
  第${at + 1}题没有书面回答。
  只归纳有书面回答的题。`;
const tooLong = (at: number) => r14.block('SUMMARY_LONG', `summaries.${at}`)`
  第${at + 1}题的归纳超过${LONGEST_SUMMARY}字。
  请精简。`;
