/** 国令713号第十四条: what a questionnaire (问卷调查) may ask, and what may be answered. Its form is ours; it is counted, and it is no vote. */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r14 = provision('R-14', 'DESIGN', '问卷调查规则');

/** A kind of question (题型). */
export enum QuestionKind {
  SINGLE = 'SINGLE',
  MULTIPLE = 'MULTIPLE',
  TEXT = 'TEXT',
}

/** What each kind of question (题型) is called. */
export const QUESTION_KIND_LABELS: Readonly<Record<QuestionKind, string>> = {
  [QuestionKind.SINGLE]: '单选',
  [QuestionKind.MULTIPLE]: '多选',
  [QuestionKind.TEXT]: '填写',
};

/** One question (题目) with its options; a text question has none. */
export interface Question {
  kind: QuestionKind;
  text: string;
  options: readonly string[];
}

/** The answer to the question at the same place (作答): the places of the options chosen, or a text. */
export interface QuestionAnswer {
  choices: readonly number[];
  text: string;
}

/** What readers are told beside every result (结果说明). */
export const QUESTIONNAIRE_CAVEAT =
  '问卷结果只反映填写者的看法，填写者由自己选择参加，不是抽样调查，也不是投票，不能代表全体公众；它是研究意见的参考。';

const MOST_QUESTIONS = 30;
const MOST_OPTIONS = 20;
const LONGEST_ANSWER = 1000;

/** What is wrong with the questions (问卷题目). */
export const refuseQuestions = (questions: readonly Question[]): Finding[] =>
  questions.length === 0 || questions.length > MOST_QUESTIONS
    ? [wrongNumber]
    : questions.flatMap((question, index) => (isComplete(question) ? [] : [incomplete(index)]));

function isComplete({ kind, text, options }: Question): boolean {
  if (blank(text)) return false;
  if (kind === QuestionKind.TEXT) return options.length === 0;
  const filled = options.map((option) => option.trim()).filter((option) => option !== '');
  return (
    options.length >= 2 &&
    options.length <= MOST_OPTIONS &&
    filled.length === options.length &&
    new Set(filled).size === filled.length
  );
}

/** What is wrong with these answers (问卷作答): a question may be left out, not all of them. */
export function refuseAnswers(questions: readonly Question[], answers: readonly QuestionAnswer[]): Finding[] {
  if (answers.length !== questions.length) return [otherQuestions];
  if (answers.every(({ choices, text }) => choices.length === 0 && blank(text))) return [nothingAnswered];
  return questions.flatMap((question, index) => refuseAnswer(question, answers[index], index));
}

function refuseAnswer(
  { kind, options }: Question,
  answer: QuestionAnswer | undefined,
  index: number,
): Finding[] {
  if (!answer) return [otherQuestions];
  const { choices, text } = answer;
  const known = choices.every((one) => Number.isInteger(one) && one >= 0 && one < options.length);
  const most = kind === QuestionKind.SINGLE ? 1 : options.length;
  const fits = kind === QuestionKind.TEXT ? choices.length === 0 : blank(text);
  if (!known || !fits || choices.length > most || new Set(choices).size !== choices.length)
    return [wronglyAnswered(index)];
  return Array.from(text).length > LONGEST_ANSWER ? [tooLong(index)] : [];
}

const wrongNumber = r14.block('QUESTIONS_REQUIRED', 'questions')`
  问卷没有题目，或者超过30题。
  设1至30题。`;
const incomplete = (index: number) =>
  r14.block('QUESTION_INCOMPLETE', `questions.${index}`)`
    第${index + 1}题不完整：题目、选项没有写全，或者选项重复。
    写明题目；选择题设2至20个不同的选项，填写题不设选项。`;
const otherQuestions = r14.block('ANSWERS_OUTDATED', 'answers')`
  作答与题目对不上。
  刷新页面后重新填写。`;
const nothingAnswered = r14.block('ANSWERS_BLANK', 'answers')`
  一题也没有作答。
  至少回答一题。`;
const wronglyAnswered = (index: number) =>
  r14.block('ANSWER_WRONG', `answers.${index}`)`
    第${index + 1}题的作答不合题型。
    单选题选一项，多选题可以选几项，填写题写文字。`;
const tooLong = (index: number) =>
  r14.block('ANSWER_LONG', `answers.${index}`)`
    第${index + 1}题超过1000字。
    请精简。`;
