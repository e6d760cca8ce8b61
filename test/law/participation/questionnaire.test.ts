/** 国令713号第十四条: what holds for every question of a questionnaire, whatever its kind. */
import { describe, expect, it } from 'vitest';
import { type Question, QuestionKind, wholeQuestion } from '#server/law/participation/question.ts';
import { QUESTION_KIND_LABELS, QUESTION_KINDS } from '#server/law/participation/question-kinds.ts';
import {
  conditionOf,
  QUESTIONNAIRE_CAVEAT,
  refuseAnswers,
  refuseQuestions,
  tallyQuestion,
} from '#server/law/participation/questionnaire.ts';

const found = (findings: readonly { code: string; fields: readonly string[] }[]) =>
  findings.map(({ code, fields }) => [code, ...fields]);
const { SINGLE, MULTIPLE, TEXT, SCALE } = QuestionKind;
const QUESTIONS: readonly Question[] = [
  { kind: SINGLE, text: '您多久用一次？', options: ['每天', '每周', '不用'] },
  { kind: MULTIPLE, text: '希望改进什么？', options: ['价格', '位置'] },
  { kind: TEXT, text: '其他建议', options: [] },
];
/** The third is put to those who never use it; the second to nobody in particular, but must be answered. */
const BRANCHED: readonly Question[] = [
  { ...(QUESTIONS[0] as Question), other: true },
  { ...(QUESTIONS[1] as Question), required: true },
  { ...(QUESTIONS[2] as Question), required: true, onlyIf: { question: 0, option: 2 } },
];
const one = (change: Partial<Question>): Question[] => [{ kind: TEXT, text: '题', options: [], ...change }];
const chosen = (...choices: number[]) => ({ choices, text: '' });
const said = (text: string) => ({ choices: [], text });

describe('第十四条 问卷的题目', () => {
  it.each<[string, readonly Question[], string[][]]>([
    ['三种题', QUESTIONS, []],
    ['必答、跳答、其他', BRANCHED, []],
    ['没有题目', [], [['QUESTIONS_REQUIRED', 'questions']]],
    [
      '三十一题',
      Array.from({ length: 31 }, () => one({})[0] as Question),
      [['QUESTIONS_REQUIRED', 'questions']],
    ],
    ['没有题干', one({ text: ' ' }), [['QUESTION_INCOMPLETE', 'questions.0.text']]],
    ['填写题带选项', one({ options: ['甲', '乙'] }), [['QUESTION_MISFIT', 'questions.0.kind']]],
    ['填写题带“其他”', one({ other: true }), [['QUESTION_MISFIT', 'questions.0.kind']]],
    [
      '单选题带各项和分数',
      one({ kind: SINGLE, options: ['甲', '乙'], rows: ['子'], points: 5 }),
      [['QUESTION_MISFIT', 'questions.0.kind']],
    ],
    [
      '几处不对的，一次说明',
      one({ kind: SINGLE, text: '', options: ['甲'], onlyIf: { question: 0, option: 0 } }),
      [
        ['QUESTION_INCOMPLETE', 'questions.0.text'],
        ['OPTIONS_WRONG', 'questions.0.options'],
        ['CONDITION_WRONG', 'questions.0.onlyIf'],
      ],
    ],
  ])('%s', (_, questions, wrong) => expect(found(refuseQuestions(questions))).toEqual(wrong));

  it.each([
    ['本题', { question: 2, option: 0 }],
    ['后面的题', { question: 3, option: 0 }],
    ['没有的题', { question: -1, option: 0 }],
    ['多选题', { question: 1, option: 0 }],
    ['没有的选项', { question: 0, option: 4 }],
    ['负的选项', { question: 0, option: -1 }],
  ])('跳答条件是%s的，不可以', (_, onlyIf) => {
    const asked = [...BRANCHED.slice(0, 2), { ...(BRANCHED[2] as Question), onlyIf }];
    expect(found(refuseQuestions(asked))).toEqual([['CONDITION_WRONG', 'questions.2.onlyIf']]);
  });

  it('跳答条件可以是前面单选题的任一选项，“其他”在内', () => {
    expect(conditionOf(BRANCHED, 2)).toEqual({ no: 1, option: '不用' });
    const other = { ...(BRANCHED[2] as Question), onlyIf: { question: 0, option: 3 } };
    expect(conditionOf([...BRANCHED.slice(0, 2), other], 2)).toEqual({ no: 1, option: '其他（请写明）' });
    expect(conditionOf(BRANCHED, 1)).toBeNull();
  });
});

describe('第十四条 问卷的作答', () => {
  it.each([
    ['都回答', [chosen(0), chosen(0, 1), said('增加车位')], []],
    ['可以漏答', [chosen(2), chosen(), said('')], []],
    ['一题也没有回答', [chosen(), chosen(), said(' ')], [['ANSWERS_BLANK', 'answers']]],
    ['题数不对', [chosen(0)], [['ANSWERS_OUTDATED', 'answers']]],
    [
      '几题不对的，一次说明',
      [chosen(0, 1), chosen(1, 1), chosen(0)],
      [
        ['ANSWER_WRONG', 'answers.0'],
        ['ANSWER_WRONG', 'answers.1'],
        ['ANSWER_WRONG', 'answers.2'],
      ],
    ],
  ])('%s', (_, answers, wrong) => expect(found(refuseAnswers(QUESTIONS, answers))).toEqual(wrong));

  it.each([
    ['选了跳答条件的，要答', [chosen(2), chosen(0), said('太远')], []],
    ['没有选的，不用答', [chosen(0), chosen(0), said('')], []],
    ['没有选而答了的，不可以', [chosen(0), chosen(0), said('太远')], [['ANSWER_NOT_ASKED', 'answers.2']]],
    [
      '前一题没有答而答了的，不可以',
      [chosen(), chosen(0), said('太远')],
      [['ANSWER_NOT_ASKED', 'answers.2']],
    ],
    [
      '选了而必答题没有答的',
      [chosen(2), chosen(), said('')],
      [
        ['ANSWER_REQUIRED', 'answers.1'],
        ['ANSWER_REQUIRED', 'answers.2'],
      ],
    ],
    ['必答题没有答、别的也没有答的', [chosen(), chosen(), said('')], [['ANSWER_REQUIRED', 'answers.1']]],
  ])('跳答、必答：%s', (_, answers, wrong) => expect(found(refuseAnswers(BRANCHED, answers))).toEqual(wrong));

  it('不该答的说明是哪一题的哪一项', () => {
    const [finding] = refuseAnswers(BRANCHED, [chosen(0), chosen(0), said('太远')]);
    expect(finding?.message).toBe('第3题只请第1题选“不用”的人回答。');
    expect(finding?.basis).toBe('DESIGN');
  });
});

describe('问卷的统计', () => {
  it('没有作答的不算在作答的份数里；份卷短了的也不算', () => {
    const sheets = [[chosen(0), chosen()], [chosen(), chosen(1)], [chosen(0)], []];
    expect(tallyQuestion(QUESTIONS[0] as Question, 0, sheets)).toMatchObject({ answered: 2, written: 0 });
    expect(tallyQuestion(QUESTIONS[1] as Question, 1, sheets).lines.map(({ count }) => count)).toEqual([
      0, 1,
    ]);
  });

  it('以前的题目没有后来的设置，照样读', () => {
    expect(wholeQuestion(QUESTIONS[0] as Question)).toEqual({
      ...QUESTIONS[0],
      rows: [],
      points: null,
      lowEnd: '',
      highEnd: '',
      other: false,
      required: false,
      onlyIf: null,
    });
  });

  it('结果旁边写明不是投票', () => expect(QUESTIONNAIRE_CAVEAT).toContain('不是投票'));

  it('每种题型都有名称和规则', () => {
    expect(Object.keys(QUESTION_KIND_LABELS)).toEqual(Object.values(QuestionKind));
    expect(QUESTION_KINDS[SCALE].settings.has('points')).toBe(true);
  });
});
