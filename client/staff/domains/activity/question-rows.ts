/** Question rows of a questionnaire form (问卷题目), and their conversion to the contract's input and the law's. */
import { linesOf } from '#client/staff/ground/form/typed.ts';
import { choosable, OTHER_OPTION } from '#server/law/participation/choice-questions.ts';
import {
  type OnlyIf,
  OPEN,
  QuestionKind,
  type Setting,
  type WholeQuestion,
} from '#server/law/participation/question.ts';
import { QUESTION_KINDS } from '#server/law/participation/question-kinds.ts';

export interface QuestionRow {
  kind: QuestionKind | '';
  text: string;
  /** One a line. */
  options: string;
  rows: string;
  points: '' | '5' | '10';
  lowEnd: string;
  highEnd: string;
  other: boolean;
  required: boolean;
  /** The number of an earlier question, from 1; nothing: it is put to everybody. */
  onlyIfNo: string;
  /** The option of it, in its own words: a question that was moved meanwhile is not mistaken for another. */
  onlyIf: string;
}

/** Whether the kind of this row has such a setting. */
export const sets =
  (setting: Setting) =>
  ({ kind }: QuestionRow): boolean =>
    kind !== '' && QUESTION_KINDS[kind].settings.has(setting);

/** Whether it is put to some only (跳答). */
export const isConditional = ({ onlyIfNo }: QuestionRow): boolean => onlyIfNo.trim() !== '';

const has = (row: QuestionRow, setting: Setting) => sets(setting)(row);

/** The condition as it was typed; what names no option of an earlier question is refused by the law, at its place. */
function conditionOf(row: QuestionRow, rows: readonly QuestionRow[]): OnlyIf | null {
  if (!isConditional(row)) return null;
  const question = Number(row.onlyIfNo) - 1;
  const earlier = rows[question];
  const options = earlier
    ? choosable({ options: linesOf(earlier.options), other: earlier.other && has(earlier, 'other') })
    : [];
  const option = options.indexOf(row.onlyIf.trim() === '其他' ? OTHER_OPTION : row.onlyIf.trim());
  return { question: Number.isInteger(question) ? question : OPEN, option };
}

/** Questions made of the typed rows; settings that a row's kind has no use for are left empty. */
export const questionsIn = (rows: readonly QuestionRow[]): WholeQuestion[] =>
  rows.map((row) => ({
    kind: row.kind || QuestionKind.TEXT,
    text: row.text,
    options: has(row, 'options') ? linesOf(row.options) : [],
    rows: has(row, 'rows') ? linesOf(row.rows) : [],
    points: has(row, 'points') && row.points ? Number(row.points) : null,
    lowEnd: has(row, 'points') ? row.lowEnd : '',
    highEnd: has(row, 'points') ? row.highEnd : '',
    other: has(row, 'other') && row.other,
    required: row.required,
    onlyIf: conditionOf(row, rows),
  }));

/** The questions as they were typed. */
export const rowsTyped = (questions: readonly WholeQuestion[]): QuestionRow[] =>
  questions.map((question) => {
    const earlier = question.onlyIf && questions[question.onlyIf.question];
    return {
      kind: question.kind,
      text: question.text,
      options: question.options.join('\n'),
      rows: question.rows.join('\n'),
      points: question.points === 5 ? '5' : question.points === 10 ? '10' : '',
      lowEnd: question.lowEnd,
      highEnd: question.highEnd,
      other: question.other,
      required: question.required,
      onlyIfNo: question.onlyIf ? String(question.onlyIf.question + 1) : '',
      onlyIf: (question.onlyIf && earlier && choosable(earlier)[question.onlyIf.option]) ?? '',
    };
  });
