import { describe, expect, it } from 'vitest';
import { DecisionPhase, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import {
  ACTIVITY_STATE_LABELS,
  type ActivityPlan,
  ActivityState,
  refuseActivityPhase,
  refuseActivityPlan,
} from '#server/law/participation/participation-activity.ts';
import {
  QUESTION_KIND_LABELS,
  QuestionKind,
  QUESTIONNAIRE_CAVEAT,
  refuseAnswers,
  refuseQuestions,
} from '#server/law/participation/questionnaire.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const now = new Date('2026-11-20T02:00:00Z');
const { SINGLE, MULTIPLE, TEXT } = QuestionKind;
const PLAN: ActivityPlan = {
  method: ParticipationMethod.WRITTEN_SOLICITATION,
  title: '停车收费书面征求意见',
  purpose: '听取对收费标准的意见。',
  audience: '城区居民、商户',
  startsAt: new Date('2026-11-28T01:30:00Z'),
  endsAt: new Date('2026-11-28T03:30:00Z'),
  contact: '0000-5550110',
  questions: [],
};
const FORM = { ...PLAN, method: ParticipationMethod.QUESTIONNAIRE };

describe('第十四条 问卷、书面征求意见的公告', () => {
  it.each<[string, Partial<ActivityPlan>, string[]]>([
    ['写明内容、对象、时间的', {}, []],
    ['听证会', { method: ParticipationMethod.HEARING }, ['ACTIVITY_ELSEWHERE']],
    ['座谈会', { method: ParticipationMethod.FORUM }, ['ACTIVITY_ELSEWHERE']],
    ['实地走访', { method: ParticipationMethod.SITE_VISIT }, ['ACTIVITY_ELSEWHERE']],
    ['没有名称和联系方式', { title: ' ', contact: '' }, ['ACTIVITY_INCOMPLETE']],
    ['名称过长', { title: '长'.repeat(101) }, ['ACTIVITY_TITLE_LONG']],
    ['结束不晚于开始', { endsAt: PLAN.startsAt }, ['ACTIVITY_ENDS_EARLY']],
    ['开始时间就是现在', { startsAt: now }, ['ACTIVITY_STARTS_PAST']],
    [
      '书面征求意见带题目',
      { questions: [{ kind: TEXT, text: '建议', options: [] }] },
      ['QUESTIONS_ELSEWHERE'],
    ],
  ])('%s', (_, change, found) =>
    expect(codes(refuseActivityPlan({ ...PLAN, ...change }, now))).toEqual(found),
  );

  it('问卷要有题目', () => expect(codes(refuseActivityPlan(FORM, now))).toEqual(['QUESTIONS_REQUIRED']));

  it.each(Object.values(DecisionPhase))('%s：起草、公众参与、修改完善时才举行', (phase) =>
    expect(codes(refuseActivityPhase(phase))).toEqual(
      ['DRAFTING', 'CONSULTING', 'REVISING'].includes(phase) ? [] : ['ACTIVITY_WRONG_PHASE'],
    ),
  );
});

describe('问卷', () => {
  const QUESTIONS = [
    { kind: SINGLE, text: '您多久用一次？', options: ['每天', '每周', '不用'] },
    { kind: MULTIPLE, text: '希望改进什么？', options: ['价格', '位置'] },
    { kind: TEXT, text: '其他建议', options: [] },
  ];
  const chosen = (...choices: number[]) => ({ choices, text: '' });
  const said = (text: string) => ({ choices: [], text });

  it.each([
    ['三种题', QUESTIONS, []],
    ['没有题目', [], ['QUESTIONS_REQUIRED']],
    [
      '三十一题',
      Array.from({ length: 31 }, () => ({ kind: TEXT, text: '题', options: [] })),
      ['QUESTIONS_REQUIRED'],
    ],
    ['没有题干', [{ kind: TEXT, text: ' ', options: [] }], ['QUESTION_INCOMPLETE']],
    ['只有一个选项', [{ kind: SINGLE, text: '题', options: ['甲'] }], ['QUESTION_INCOMPLETE']],
    ['选项重复', [{ kind: SINGLE, text: '题', options: ['甲', '甲 '] }], ['QUESTION_INCOMPLETE']],
    ['选项空白', [{ kind: MULTIPLE, text: '题', options: ['甲', ''] }], ['QUESTION_INCOMPLETE']],
    ['填写题带选项', [{ kind: TEXT, text: '题', options: ['甲', '乙'] }], ['QUESTION_INCOMPLETE']],
  ])('题目：%s', (_, questions, found) => expect(codes(refuseQuestions(questions))).toEqual(found));

  it.each([
    ['都回答', [chosen(0), chosen(0, 1), said('增加车位')], []],
    ['可以漏答', [chosen(2), chosen(), said('')], []],
    ['一题也没有回答', [chosen(), chosen(), said(' ')], ['ANSWERS_BLANK']],
    ['题数不对', [chosen(0)], ['ANSWERS_OUTDATED']],
    ['单选选了两项', [chosen(0, 1), chosen(), said('')], ['ANSWER_WRONG']],
    ['没有的选项', [chosen(3), chosen(), said('')], ['ANSWER_WRONG']],
    ['同一项选两次', [chosen(0), chosen(1, 1), said('')], ['ANSWER_WRONG']],
    ['选择题写字', [said('每天'), chosen(1), said('')], ['ANSWER_WRONG']],
    ['填写题选项', [chosen(0), chosen(), chosen(0)], ['ANSWER_WRONG']],
    ['填写过长', [chosen(0), chosen(), said('长'.repeat(1001))], ['ANSWER_LONG']],
  ])('作答：%s', (_, answers, found) => expect(codes(refuseAnswers(QUESTIONS, answers))).toEqual(found));

  it('结果旁边写明不是投票', () => expect(QUESTIONNAIRE_CAVEAT).toContain('不是投票'));
});

it('每个状态、题型都有名称', () => {
  expect(Object.keys(ACTIVITY_STATE_LABELS)).toEqual(Object.values(ActivityState));
  expect(Object.keys(QUESTION_KIND_LABELS)).toEqual(Object.values(QuestionKind));
});
