/** 国令713号第十四条: 单选、多选、填写: options to choose from, and what is written in one's own words. */
import { blank } from '#server/law/substance.ts';
import {
  type KindRules,
  optionsWrong,
  type QuestionAnswer,
  r14,
  tellApart,
  tooLong,
  type WholeQuestion,
  wronglyAnswered,
} from './question.ts';

/** Label of the option that asks for words (其他). */
export const OTHER_OPTION = '其他（请写明）';

/** Maximum characters of a written answer (填写题的字数). */
export const LONGEST_ANSWER = 1000;

/** Maximum characters of the words to 其他 (其他的字数). */
export const LONGEST_OTHER = 200;

const MOST_OPTIONS = 20;

/** Every option as it can be chosen (可选项), 其他 after the last. */
export const choosable = ({ options, other }: Pick<WholeQuestion, 'options' | 'other'>): readonly string[] =>
  other ? [...options, OTHER_OPTION] : options;

const lengthOf = (text: string) => Array.from(text).length;

function refuseChoices(question: WholeQuestion, { choices, text }: QuestionAnswer, most: number, at: number) {
  const { length } = choosable(question);
  const known = choices.every((one) => Number.isInteger(one) && one >= 0 && one < length);
  if (!known || choices.length > most || new Set(choices).size !== choices.length)
    return [wronglyAnswered(at)];
  const otherChosen = question.other && choices.includes(question.options.length);
  if (!otherChosen && !blank(text)) return [question.other ? otherUnchosen(at) : wronglyAnswered(at)];
  if (otherChosen && blank(text)) return [otherUnsaid(at)];
  return lengthOf(text) > LONGEST_OTHER ? [tooLong(at, LONGEST_OTHER)] : [];
}

const choice = (label: string, mostOf: (question: WholeQuestion) => number): KindRules => ({
  label,
  settings: new Set(['options', 'other']),
  refuseQuestion: ({ options }, at) =>
    tellApart(options, 2, MOST_OPTIONS) ? [] : [optionsWrong(at, 2, MOST_OPTIONS)],
  refuseAnswer: (question, answer, at) => refuseChoices(question, answer, mostOf(question), at),
  tally: (question, answers) =>
    choosable(question).map((option, place) => ({
      group: '',
      label: option,
      count: answers.filter(({ choices }) => choices.includes(place)).length,
      of: answers.length,
      mean: null,
    })),
  mean: () => null,
});

/** 单选. */
export const SINGLE_CHOICE = choice('单选', () => 1);

/** 多选. */
export const MULTIPLE_CHOICE = choice('多选', (question) => choosable(question).length);

/** 填写: written answers are summed up by the unit, not counted. */
export const WRITTEN: KindRules = {
  label: '填写',
  settings: new Set(),
  refuseQuestion: () => [],
  refuseAnswer: (_question, { choices, text }, at) =>
    choices.length > 0
      ? [wronglyAnswered(at)]
      : lengthOf(text) > LONGEST_ANSWER
        ? [tooLong(at, LONGEST_ANSWER)]
        : [],
  tally: () => [],
  mean: () => null,
};

const otherUnsaid = (at: number) =>
  r14.block('OTHER_UNSAID', `answers.${at}.text`)`
    第${at + 1}题选了“其他”，没有写明是什么。
    写明，或者改选别的选项。`;
const otherUnchosen = (at: number) =>
  r14.block('OTHER_UNCHOSEN', `answers.${at}`)`
    第${at + 1}题写了其他内容，没有选“其他”。
    选上“其他”，或者删去所写的内容。`;
