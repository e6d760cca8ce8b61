/** 国令713号第十四条: questions of a questionnaire (问卷题目), the form of their answers, and the count of those. */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

/** The order of work on which everything of a questionnaire rests (问卷调查规则). */
export const r14 = provision('R-14', 'DESIGN', '问卷调查规则');

/** A kind of question (题型). */
export enum QuestionKind {
  SINGLE = 'SINGLE',
  MULTIPLE = 'MULTIPLE',
  TEXT = 'TEXT',
  SCALE = 'SCALE',
  RANKING = 'RANKING',
  MATRIX = 'MATRIX',
}

/** A question that is put only to those who chose this option of an earlier one (跳答条件); both counted from 0. */
export interface OnlyIf {
  question: number;
  option: number;
}

/**
 * One question (题目). Settings that its kind does not use are left out: stored questions of earlier years have the first
 * three fields alone.
 */
export interface Question {
  kind: QuestionKind;
  text: string;
  /** Options; of a matrix its columns. */
  options: readonly string[];
  /** Rows of a matrix. */
  rows?: readonly string[] | undefined;
  /** The highest point of a scale. */
  points?: number | null | undefined;
  /** Labels of the scale's first and last point. */
  lowEnd?: string | undefined;
  highEnd?: string | undefined;
  /** Whether people who find no option may write their own (其他). */
  other?: boolean | undefined;
  required?: boolean | undefined;
  onlyIf?: OnlyIf | null | undefined;
}

/** The same with every setting filled in. */
export interface WholeQuestion {
  kind: QuestionKind;
  text: string;
  options: readonly string[];
  rows: readonly string[];
  points: number | null;
  lowEnd: string;
  highEnd: string;
  other: boolean;
  required: boolean;
  onlyIf: OnlyIf | null;
}

/** A stored question (题目), of whatever year, with its missing settings filled in. */
export const wholeQuestion = (question: Question): WholeQuestion => ({
  kind: question.kind,
  text: question.text,
  options: question.options,
  rows: question.rows ?? [],
  points: question.points ?? null,
  lowEnd: question.lowEnd ?? '',
  highEnd: question.highEnd ?? '',
  other: question.other ?? false,
  required: question.required ?? false,
  onlyIf: question.onlyIf ? { question: question.onlyIf.question, option: question.onlyIf.option } : null,
});

/** Value of a choice that was left open (没有选). */
export const OPEN = -1;

/**
 * The answer to the question at the same place (作答). Choices are places counted from 0: the options chosen, the one
 * after the last being 其他; the point of a scale; the rank of each option; the column of each row. Written words are in
 * `text`.
 */
export interface QuestionAnswer {
  choices: readonly number[];
  text: string;
}

/** Whether an answer says anything (有作答). */
export const isAnswered = ({ choices, text }: QuestionAnswer): boolean =>
  choices.some((choice) => choice !== OPEN) || !blank(text);

/** One line of a result (结果的一行): how many of those who answered chose so; of a ranking also the mean rank. */
export interface TallyLine {
  /** The row of a matrix; elsewhere nothing. */
  group: string;
  label: string;
  count: number;
  of: number;
  mean: number | null;
}

/** Settings that a question may have besides its words (题目的设置). */
export type Setting = 'options' | 'rows' | 'points' | 'other';

/** Rules of one kind of question (题型的规则). */
export interface KindRules {
  readonly label: string;
  readonly settings: ReadonlySet<Setting>;
  /** Findings on the question's settings. */
  refuseQuestion(question: WholeQuestion, at: number): Finding[];
  /** Findings on an answer that is not empty. */
  refuseAnswer(question: WholeQuestion, answer: QuestionAnswer, at: number): Finding[];
  /** Lines of the count, over the answers that are not empty. */
  tally(question: WholeQuestion, answers: readonly QuestionAnswer[]): TallyLine[];
  /** Mean of the chosen values, where the kind has one. */
  mean(answers: readonly QuestionAnswer[]): number | null;
}

/** 平均数; of nothing there is none. */
export const meanOf = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Whether options are distinct (选项): none blank, none twice, as many as the kind takes. */
export function tellApart(options: readonly string[], least: number, most: number): boolean {
  const filled = options.map((option) => option.trim()).filter((option) => option !== '');
  return (
    options.length >= least &&
    options.length <= most &&
    filled.length === options.length &&
    new Set(filled).size === filled.length
  );
}

/** Finding on options that are not distinct, or too few or too many (选项不对). */
export const optionsWrong = (at: number, least: number, most: number) =>
  r14.block('OPTIONS_WRONG', `questions.${at}.options`)`
    第${at + 1}题的选项没有写全、有重复，或者个数不对。
    一行写一个选项，设${least}至${most}个，各不相同。`;

/** Finding on an answer that no form of ours sends (作答不合题型). */
export const wronglyAnswered = (at: number) =>
  r14.block('ANSWER_WRONG', `answers.${at}`)`
    第${at + 1}题的作答不合题型。
    按题目下面的说明作答。`;

/** Finding on a text that is too long (超过字数). */
export const tooLong = (at: number, most: number) =>
  r14.block('ANSWER_LONG', `answers.${at}`)`
    第${at + 1}题超过${most}字。
    请精简。`;
