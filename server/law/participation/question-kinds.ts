/** 国令713号第十四条: every kind of question (题型) with its rules; what holds for all stands in questionnaire.ts. */
import { MULTIPLE_CHOICE, SINGLE_CHOICE, WRITTEN } from './choice-questions.ts';
import { MATRIX, RANKING, SCALE } from './graded-questions.ts';
import { type KindRules, QuestionKind } from './question.ts';

/** The kinds of questions (题型): a new one is a row here and its field and words on the pages. */
export const QUESTION_KINDS: Readonly<Record<QuestionKind, KindRules>> = {
  [QuestionKind.SINGLE]: SINGLE_CHOICE,
  [QuestionKind.MULTIPLE]: MULTIPLE_CHOICE,
  [QuestionKind.TEXT]: WRITTEN,
  [QuestionKind.SCALE]: SCALE,
  [QuestionKind.RANKING]: RANKING,
  [QuestionKind.MATRIX]: MATRIX,
};

/** Labels of the kinds of question (题型). */
export const QUESTION_KIND_LABELS = Object.fromEntries(
  Object.entries(QUESTION_KINDS).map(([kind, { label }]) => [kind, label]),
) as Readonly<Record<QuestionKind, string>>;
