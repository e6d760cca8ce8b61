/** 国令713号第十四条: what each kind of question asks, takes and counts. */
import { describe, expect, it } from 'vitest';
import {
  OPEN,
  type Question,
  type QuestionAnswer,
  QuestionKind,
} from '#server/law/participation/question.ts';
import { refuseAnswers, refuseQuestions, tallyQuestion } from '#server/law/participation/questionnaire.ts';

const { SINGLE, MULTIPLE, TEXT, SCALE, RANKING, MATRIX } = QuestionKind;
const KINDS: Readonly<Record<QuestionKind, Question>> = {
  SINGLE: { kind: SINGLE, text: '题', options: ['甲', '乙'] },
  MULTIPLE: { kind: MULTIPLE, text: '题', options: ['甲', '乙'], other: true },
  TEXT: { kind: TEXT, text: '题', options: [] },
  SCALE: { kind: SCALE, text: '题', options: [], points: 5, lowEnd: '很不满意', highEnd: '很满意' },
  RANKING: { kind: RANKING, text: '题', options: ['甲', '乙', '丙'] },
  MATRIX: { kind: MATRIX, text: '题', options: ['好', '差'], rows: ['车位', '收费'] },
};
const many = (count: number) => Array.from({ length: count }, (_, index) => `第${index}项`);

describe('第十四条 各种题型怎样设', () => {
  it.each(Object.values(QuestionKind))('%s：设得齐全的，可以', (kind) =>
    expect(refuseQuestions([KINDS[kind]])).toEqual([]),
  );

  it.each<[string, QuestionKind, Partial<Question>, string]>([
    ['单选只有一个选项', SINGLE, { options: ['甲'] }, 'OPTIONS_WRONG'],
    ['单选选项重复', SINGLE, { options: ['甲', '甲 '] }, 'OPTIONS_WRONG'],
    ['多选选项空白', MULTIPLE, { options: ['甲', ''] }, 'OPTIONS_WRONG'],
    ['多选二十一项', MULTIPLE, { options: many(21) }, 'OPTIONS_WRONG'],
    ['打分打到七分', SCALE, { points: 7 }, 'SCALE_WRONG'],
    ['打分没有选几分', SCALE, { points: null }, 'SCALE_WRONG'],
    ['打分没有写最低分的意思', SCALE, { lowEnd: '' }, 'SCALE_ENDS_REQUIRED'],
    ['打分没有写最高分的意思', SCALE, { highEnd: ' ' }, 'SCALE_ENDS_REQUIRED'],
    ['打分带选项', SCALE, { options: ['甲', '乙'] }, 'QUESTION_MISFIT'],
    ['排序只有一项', RANKING, { options: ['甲'] }, 'OPTIONS_WRONG'],
    ['排序十一项', RANKING, { options: many(11) }, 'OPTIONS_WRONG'],
    ['排序带“其他”', RANKING, { other: true }, 'QUESTION_MISFIT'],
    ['逐项选择没有各项', MATRIX, { rows: [] }, 'ROWS_WRONG'],
    ['逐项选择各项重复', MATRIX, { rows: ['车位', '车位'] }, 'ROWS_WRONG'],
    ['逐项选择二十一项', MATRIX, { rows: many(21) }, 'ROWS_WRONG'],
    ['逐项选择七列', MATRIX, { options: many(7) }, 'OPTIONS_WRONG'],
  ])('%s的，不可以', (_, kind, change, code) =>
    expect(refuseQuestions([{ ...KINDS[kind], ...change }]).map((one) => one.code)).toEqual([code]),
  );
});

const chosen = (...choices: number[]): QuestionAnswer => ({ choices, text: '' });

describe('第十四条 各种题型怎样答', () => {
  it.each<[string, QuestionKind, QuestionAnswer, string[]]>([
    ['单选一项', SINGLE, chosen(1), []],
    ['单选两项', SINGLE, chosen(0, 1), ['ANSWER_WRONG']],
    ['单选没有的一项', SINGLE, chosen(2), ['ANSWER_WRONG']],
    ['单选写字', SINGLE, { choices: [], text: '甲' }, ['ANSWER_WRONG']],
    ['多选几项', MULTIPLE, chosen(0, 1), []],
    ['多选同一项两次', MULTIPLE, chosen(1, 1), ['ANSWER_WRONG']],
    ['多选其他并写明', MULTIPLE, { choices: [0, 2], text: '丙' }, []],
    ['多选其他没有写明', MULTIPLE, chosen(2), ['OTHER_UNSAID']],
    ['写明其他没有选其他', MULTIPLE, { choices: [0], text: '丙' }, ['OTHER_UNCHOSEN']],
    ['其他写得太长', MULTIPLE, { choices: [2], text: '长'.repeat(201) }, ['ANSWER_LONG']],
    ['填写一千字', TEXT, { choices: [], text: '长'.repeat(1000) }, []],
    ['填写过长', TEXT, { choices: [], text: '长'.repeat(1001) }, ['ANSWER_LONG']],
    ['填写题选项', TEXT, chosen(0), ['ANSWER_WRONG']],
    ['打最高分', SCALE, chosen(4), []],
    ['打六分', SCALE, chosen(5), ['ANSWER_WRONG']],
    ['打两次分', SCALE, chosen(1, 2), ['ANSWER_WRONG']],
    ['打分写字', SCALE, { choices: [1], text: '好' }, ['ANSWER_WRONG']],
    ['每项一个名次', RANKING, chosen(2, 0, 1), []],
    ['名次没有排全', RANKING, chosen(0, OPEN, 1), ['RANKING_INCOMPLETE']],
    ['两项同一名次', RANKING, chosen(0, 0, 1), ['RANKING_REPEATED']],
    ['没有排全又重复', RANKING, chosen(0, 0, OPEN), ['RANKING_INCOMPLETE', 'RANKING_REPEATED']],
    ['没有的名次', RANKING, chosen(0, 1, 3), ['ANSWER_WRONG']],
    ['少报一项名次', RANKING, chosen(0, 1), ['ANSWER_WRONG']],
    ['逐项都选', MATRIX, chosen(0, 1), []],
    ['逐项可以漏选', MATRIX, chosen(OPEN, 1), []],
    ['没有的列', MATRIX, chosen(0, 2), ['ANSWER_WRONG']],
    ['项数不对', MATRIX, chosen(0, 1, 1), ['ANSWER_WRONG']],
  ])('%s', (_, kind, answer, codes) =>
    expect(refuseAnswers([KINDS[kind]], [answer]).map(({ code }) => code)).toEqual(codes),
  );

  it('必答的逐项选择题要逐项选，说明还差哪几项', () => {
    const [finding] = refuseAnswers([{ ...KINDS.MATRIX, required: true }], [chosen(OPEN, 1)]);
    expect(finding?.code).toBe('ROWS_OPEN');
    expect(finding?.message).toContain('车位');
  });

  it.each([RANKING, MATRIX])('%s：各项都空着，就是没有作答', (kind) => {
    const open = chosen(...KINDS[kind].options.map(() => OPEN));
    const codes = (required: boolean) =>
      refuseAnswers([{ ...KINDS[kind], required }], [open]).map(({ code }) => code);
    expect(codes(false)).toEqual(['ANSWERS_BLANK']);
    expect(codes(true)).toEqual(['ANSWER_REQUIRED']);
  });
});

describe('各种题型怎样统计', () => {
  const tally = (kind: QuestionKind, ...answers: QuestionAnswer[]) =>
    tallyQuestion(
      KINDS[kind],
      0,
      answers.map((answer) => [answer]),
    );
  const lines = ({ lines: all }: ReturnType<typeof tally>) =>
    all.map(({ group, label, count, of }) => [group + label, count, of]);

  it('多选：各项次数，其他在最后；写了的份数另计', () => {
    const told = tally(MULTIPLE, chosen(0, 1), { choices: [1, 2], text: '丙' }, chosen());
    expect(lines(told)).toEqual([
      ['甲', 1, 2],
      ['乙', 2, 2],
      ['其他（请写明）', 1, 2],
    ]);
    expect(told).toMatchObject({ answered: 2, written: 1, mean: null });
  });

  it('打分：各分的次数和平均分', () => {
    const told = tally(SCALE, chosen(0), chosen(4), chosen(3), chosen());
    expect(told.mean).toBeCloseTo(10 / 3);
    expect(lines(told)).toEqual([
      ['1（很不满意）', 1, 3],
      ['2', 0, 3],
      ['3', 0, 3],
      ['4', 1, 3],
      ['5（很满意）', 1, 3],
    ]);
    expect(tally(SCALE).mean).toBeNull();
  });

  it('排序：排第1位的次数和平均名次', () => {
    const told = tally(RANKING, chosen(0, 1, 2), chosen(1, 0, 2));
    expect(told.lines.map(({ count, mean }) => [count, mean])).toEqual([
      [1, 1.5],
      [1, 1.5],
      [0, 3],
    ]);
    // Of one mind: a second place is none of the first.
    const alike = tally(RANKING, chosen(0, 1, 2), chosen(0, 1, 2));
    expect(alike.lines.map(({ count, mean }) => [count, mean])).toEqual([
      [2, 1],
      [0, 2],
      [0, 3],
    ]);
  });

  it('逐项选择：每项各列的次数，漏选的不算', () => {
    expect(lines(tally(MATRIX, chosen(0, 1), chosen(0, OPEN)))).toEqual([
      ['车位好', 2, 2],
      ['车位差', 0, 2],
      ['收费好', 0, 1],
      ['收费差', 1, 1],
    ]);
  });

  it('填写：只计份数', () =>
    expect(tally(TEXT, { choices: [], text: '好' })).toEqual({
      answered: 1,
      written: 1,
      lines: [],
      mean: null,
    }));
});
