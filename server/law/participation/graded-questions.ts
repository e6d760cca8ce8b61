/** 国令713号第十四条: 量表、排序、矩阵: how much, in which order, and one choice for each row. */
import type { Finding } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import {
  type KindRules,
  meanOf,
  OPEN,
  optionsWrong,
  type QuestionAnswer,
  r14,
  tellApart,
  type WholeQuestion,
  wronglyAnswered,
} from './question.ts';

/** Highest points a scale may have (量表的最高分). */
export const SCALE_POINTS: readonly number[] = [5, 10];

const MOST_RANKED = 10;
const MOST_COLUMNS = 6;
const MOST_ROWS = 20;

/** Numbers from `start`, as many as said. */
const upTo = (count: number, start = 0) => Array.from({ length: count }, (_, place) => place + start);

const chosenAt = (answers: readonly QuestionAnswer[], place: number): number[] =>
  answers.map(({ choices }) => choices[place] ?? OPEN).filter((one) => one !== OPEN);

/**
 * Whether an answer fits: as many choices as there are places, each within its bounds or left open, and nothing
 * written.
 */
const fits = ({ choices, text }: QuestionAnswer, places: number, bound: number) =>
  blank(text) &&
  choices.length === places &&
  choices.every((one) => Number.isInteger(one) && one >= OPEN && one < bound);

/** Labels of the points of a scale (量表的各点): the first and the last carry the words of their ends. */
export const pointLabels = ({ points, lowEnd, highEnd }: WholeQuestion): string[] =>
  upTo(points ?? 0, 1).map((point) =>
    point === 1 ? `1（${lowEnd}）` : point === points ? `${point}（${highEnd}）` : String(point),
  );

/** 量表. */
export const SCALE: KindRules = {
  label: '打分',
  settings: new Set(['points']),
  refuseQuestion: ({ points, lowEnd, highEnd }, at) => [
    ...(SCALE_POINTS.includes(points ?? 0) ? [] : [pointsWrong(at)]),
    ...(blank(lowEnd) || blank(highEnd) ? [endsUnsaid(at)] : []),
  ],
  refuseAnswer: ({ points }, answer, at) => (fits(answer, 1, points ?? 0) ? [] : [wronglyAnswered(at)]),
  tally: (question, answers) =>
    pointLabels(question).map((label, place) => ({
      group: '',
      label,
      count: chosenAt(answers, 0).filter((one) => one === place).length,
      of: answers.length,
      mean: null,
    })),
  mean: (answers) => meanOf(chosenAt(answers, 0).map((place) => place + 1)),
};

function refuseRanks({ options }: WholeQuestion, answer: QuestionAnswer, at: number): Finding[] {
  if (!fits(answer, options.length, options.length)) return [wronglyAnswered(at)];
  const given = answer.choices.filter((rank) => rank !== OPEN);
  return [
    ...(given.length < options.length ? [rankWanting(at, options.length - given.length)] : []),
    ...(new Set(given).size < given.length ? [rankTwice(at)] : []),
  ];
}

/** 排序: counted are the first places, and the mean of the ranks. */
export const RANKING: KindRules = {
  label: '排序',
  settings: new Set(['options']),
  refuseQuestion: ({ options }, at) =>
    tellApart(options, 2, MOST_RANKED) ? [] : [optionsWrong(at, 2, MOST_RANKED)],
  refuseAnswer: refuseRanks,
  tally: ({ options }, answers) =>
    options.map((label, place) => {
      const ranks = chosenAt(answers, place);
      return {
        group: '',
        label,
        count: ranks.filter((rank) => rank === 0).length,
        of: answers.length,
        mean: meanOf(ranks.map((rank) => rank + 1)),
      };
    }),
  mean: () => null,
};

/** 矩阵: one choice of the columns for each row. */
export const MATRIX: KindRules = {
  label: '逐项选择',
  settings: new Set(['options', 'rows']),
  refuseQuestion: ({ options, rows }, at) => [
    ...(tellApart(rows, 1, MOST_ROWS) ? [] : [rowsWrong(at)]),
    ...(tellApart(options, 2, MOST_COLUMNS) ? [] : [optionsWrong(at, 2, MOST_COLUMNS)]),
  ],
  refuseAnswer: ({ options, rows, required }, answer, at) => {
    if (!fits(answer, rows.length, options.length)) return [wronglyAnswered(at)];
    const open = rows.filter((_, row) => answer.choices[row] === OPEN);
    return required && open.length > 0 ? [rowsOpen(at, open)] : [];
  },
  tally: ({ options, rows }, answers) =>
    rows.flatMap((group, row) => {
      const columns = chosenAt(answers, row);
      return options.map((label, place) => ({
        group,
        label,
        count: columns.filter((column) => column === place).length,
        of: columns.length,
        mean: null,
      }));
    }),
  mean: () => null,
};

const pointsWrong = (at: number) =>
  r14.block('SCALE_WRONG', `questions.${at}.points`)`
    第${at + 1}题没有选定打几分。
    选1至5分或者1至10分。`;
const endsUnsaid = (at: number) =>
  r14.block('SCALE_ENDS_REQUIRED', `questions.${at}.lowEnd`)`
    第${at + 1}题没有写明最低分、最高分各是什么意思。
    两端都写，如“很不满意”“很满意”。`;
const rowsWrong = (at: number) =>
  r14.block('ROWS_WRONG', `questions.${at}.rows`)`
    第${at + 1}题要逐项选择的各项没有写全、有重复，或者个数不对。
    一行写一项，设1至${MOST_ROWS}项，各不相同。`;
const rankWanting = (at: number, open: number) =>
  r14.block('RANKING_INCOMPLETE', `answers.${at}`)`
    第${at + 1}题还有${open}项没有排名次。
    每一项都排上名次，或者整题留空。`;
const rankTwice = (at: number) =>
  r14.block('RANKING_REPEATED', `answers.${at}`)`
    第${at + 1}题有两项排在同一名次。
    每个名次只排一项。`;
const rowsOpen = (at: number, open: readonly string[]) =>
  r14.block('ROWS_OPEN', `answers.${at}`)`
    第${at + 1}题是必答题，没有选的还有：${open.join('、')}。
    逐项选一个。`;
