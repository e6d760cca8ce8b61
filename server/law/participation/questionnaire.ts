/**
 * 国令713号第十四条: questions and answers that a questionnaire (问卷调查) may hold. Its form is ours; it is counted, and it
 * is no vote.
 */
import type { Finding } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { choosable } from './choice-questions.ts';
import { QUESTION_KINDS } from './question-kinds.ts';
import {
  isAnswered,
  type Question,
  type QuestionAnswer,
  QuestionKind,
  r14,
  type Setting,
  type TallyLine,
  type WholeQuestion,
  wholeQuestion,
} from './question.ts';

/** Caveat beside every result (结果说明). */
export const QUESTIONNAIRE_CAVEAT =
  '问卷结果只反映填写者的看法，填写者由自己选择参加，不是抽样调查，也不是投票，不能代表全体公众；它是研究意见的参考。';

const MOST_QUESTIONS = 30;

/** Findings on the questions (问卷题目), everything at once. */
export function refuseQuestions(asked: readonly Question[]): Finding[] {
  if (asked.length === 0 || asked.length > MOST_QUESTIONS) return [wrongNumber];
  const questions = asked.map(wholeQuestion);
  return questions.flatMap((question, at) => [
    ...(blank(question.text) ? [untitled(at)] : []),
    ...QUESTION_KINDS[question.kind].refuseQuestion(question, at),
    ...(misfits(question) ? [unfitting(at)] : []),
    ...(question.onlyIf && conditionOf(questions, at) === null ? [conditionWrong(at)] : []),
  ]);
}

/** Whether a question has settings that its kind does not use. */
function misfits(question: WholeQuestion): boolean {
  const { options, rows, points, lowEnd, highEnd, other } = question;
  const { settings } = QUESTION_KINDS[question.kind];
  const set: Record<Setting, boolean> = {
    options: options.length > 0,
    rows: rows.length > 0,
    points: points !== null || !blank(lowEnd) || !blank(highEnd),
    other,
  };
  return (Object.keys(set) as Setting[]).some((setting) => set[setting] && !settings.has(setting));
}

/**
 * Condition on which a question is put (跳答条件): the earlier question, and the option of it; null: it is put to
 * everybody, or the condition is invalid.
 */
export function conditionOf(asked: readonly Question[], at: number) {
  const onlyIf = asked[at]?.onlyIf;
  const earlier = onlyIf && onlyIf.question < at ? asked[onlyIf.question] : undefined;
  if (!onlyIf || earlier?.kind !== QuestionKind.SINGLE) return null;
  const option = choosable(wholeQuestion(earlier))[onlyIf.option];
  return option === undefined ? null : { no: onlyIf.question + 1, option };
}

/** Findings on these answers (问卷作答): a question may be left out unless it is 必答题, but not all of them. */
export function refuseAnswers(asked: readonly Question[], answers: readonly QuestionAnswer[]): Finding[] {
  if (answers.length !== asked.length) return [otherQuestions];
  const found = asked.flatMap((question, at) => {
    const answer = answers[at];
    return answer ? refuseAnswer(asked, wholeQuestion(question), answers, answer, at) : [];
  });
  return found.length === 0 && !answers.some(isAnswered) ? [nothingAnswered] : found;
}

function refuseAnswer(
  asked: readonly Question[],
  question: WholeQuestion,
  answers: readonly QuestionAnswer[],
  answer: QuestionAnswer,
  at: number,
): Finding[] {
  const condition = conditionOf(asked, at);
  const put = isPut(question, answers);
  if (!isAnswered(answer)) return put && question.required ? [wanting(at)] : [];
  if (!put) return [notPut(at, condition?.no ?? at, condition?.option ?? '')];
  return QUESTION_KINDS[question.kind].refuseAnswer(question, answer, at);
}

/** Whether a question is put to somebody with these answers. */
const isPut = ({ onlyIf }: WholeQuestion, answers: readonly QuestionAnswer[]): boolean =>
  onlyIf === null || (answers[onlyIf.question]?.choices.includes(onlyIf.option) ?? false);

/**
 * Result of one question (一题的结果): number of people who answered it, number who wrote something, and each counted line.
 */
export interface Tally {
  answered: number;
  written: number;
  lines: readonly TallyLine[];
  mean: number | null;
}

/** 统计一题: counted from the sheets themselves. */
export function tallyQuestion(
  asked: Question,
  at: number,
  sheets: readonly (readonly QuestionAnswer[])[],
): Tally {
  const question = wholeQuestion(asked);
  const rules = QUESTION_KINDS[question.kind];
  const answers = sheets.flatMap((sheet) => {
    const answer = sheet[at];
    return answer && isAnswered(answer) ? [answer] : [];
  });
  return {
    answered: answers.length,
    written: answers.filter(({ text }) => !blank(text)).length,
    lines: rules.tally(question, answers),
    mean: rules.mean(answers),
  };
}

const wrongNumber = r14.block('QUESTIONS_REQUIRED', 'questions')`
  问卷没有题目，或者超过${MOST_QUESTIONS}题。
  设1至${MOST_QUESTIONS}题。`;
const untitled = (at: number) =>
  r14.block('QUESTION_INCOMPLETE', `questions.${at}.text`)`
    第${at + 1}题没有写题目。
    写明问什么。`;
const unfitting = (at: number) =>
  r14.block('QUESTION_MISFIT', `questions.${at}.kind`)`
    第${at + 1}题设了这种题型没有的内容。
    填写题不设选项；各项、分数和“其他”只设在有它们的题型里。`;
const conditionWrong = (at: number) =>
  r14.block('CONDITION_WRONG', `questions.${at}.onlyIf`)`
    第${at + 1}题的跳答条件对不上：它前面没有这样一道单选题，或者那道题没有这个选项。
    题号写它前面的单选题，选项照那道题的原文写。`;
const otherQuestions = r14.block('ANSWERS_OUTDATED', 'answers')`
  作答与题目对不上。
  刷新页面后重新填写。`;
const nothingAnswered = r14.block('ANSWERS_BLANK', 'answers')`
  一题也没有作答。
  至少回答一题。`;
const wanting = (at: number) =>
  r14.block('ANSWER_REQUIRED', `answers.${at}`)`
    第${at + 1}题是必答题，没有作答。
    请回答这一题。`;
const notPut = (at: number, no: number, option: string) =>
  r14.block('ANSWER_NOT_ASKED', `answers.${at}`)`
    第${at + 1}题只请第${no}题选“${option}”的人回答。
    没有选的，清空第${at + 1}题或者选“不适用”；要回答的，改选第${no}题。`;
