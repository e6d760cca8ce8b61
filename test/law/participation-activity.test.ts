import { describe, expect, it } from 'vitest';
import { DecisionPhase, ParticipationMethod } from '#server/law/decision-phase.ts';
import {
  ACTIVITY_STATE_LABELS,
  type ActivityPlan,
  ActivityState,
  refuseActivityPhase,
  refuseActivityPlan,
  refuseSignUp,
  refuseSignUpCancelling,
} from '#server/law/participation-activity.ts';
import {
  QUESTION_KIND_LABELS,
  QuestionKind,
  QUESTIONNAIRE_CAVEAT,
  refuseAnswers,
  refuseQuestions,
} from '#server/law/questionnaire.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const now = new Date('2026-11-20T02:00:00Z');
const { SINGLE, MULTIPLE, TEXT } = QuestionKind;
const PLAN: ActivityPlan = {
  method: ParticipationMethod.FORUM,
  title: '停车收费座谈会',
  purpose: '听取对收费标准的意见。',
  audience: '城区居民、商户',
  place: '城关镇文化站二楼',
  startsAt: new Date('2026-11-28T01:30:00Z'),
  endsAt: new Date('2026-11-28T03:30:00Z'),
  openSignUp: true,
  signUpClosesAt: new Date('2026-11-26T10:00:00Z'),
  seats: 20,
  contact: '0000-5550110',
  questions: [],
};
const FORM = { ...PLAN, method: ParticipationMethod.QUESTIONNAIRE, openSignUp: false, place: '' };

describe('第十四条 公众参与活动的公告', () => {
  it.each<[string, Partial<ActivityPlan>, string[]]>([
    ['写明时间、地点、对象、名额的', {}, []],
    ['不报名的，不用名额', { openSignUp: false, seats: null, signUpClosesAt: null }, []],
    ['报名截止恰在开始时的', { signUpClosesAt: PLAN.startsAt }, []],
    ['听证会', { method: ParticipationMethod.HEARING }, ['ACTIVITY_ELSEWHERE', 'SIGN_UP_NOT_NEEDED']],
    ['没有名称和联系方式', { title: ' ', contact: '' }, ['ACTIVITY_INCOMPLETE']],
    ['名称过长', { title: '长'.repeat(101) }, ['ACTIVITY_TITLE_LONG']],
    ['没有地点', { place: '' }, ['ACTIVITY_PLACE_WANTED']],
    ['结束不晚于开始', { endsAt: PLAN.startsAt }, ['ACTIVITY_ENDS_EARLY']],
    [
      '开始时间就是现在',
      { startsAt: now, signUpClosesAt: now },
      ['ACTIVITY_STARTS_PAST', 'SIGN_UP_CLOSES_WRONGLY'],
    ],
    ['没有名额', { seats: null }, ['SEATS_REQUIRED']],
    ['名额为零', { seats: 0 }, ['SEATS_REQUIRED']],
    ['没有报名截止时间', { signUpClosesAt: null }, ['SIGN_UP_CLOSES_WRONGLY']],
    ['报名截止晚于开始', { signUpClosesAt: PLAN.endsAt }, ['SIGN_UP_CLOSES_WRONGLY']],
    ['书面征求意见要人报名', { method: ParticipationMethod.WRITTEN_SOLICITATION }, ['SIGN_UP_NOT_NEEDED']],
    ['座谈会带题目', { questions: [{ kind: TEXT, text: '建议', options: [] }] }, ['QUESTIONS_ELSEWHERE']],
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

describe('报名', () => {
  const open = { ...PLAN, state: ActivityState.PUBLISHED, taken: 19 };
  const close = new Date('2026-11-26T10:00:00Z');
  it.each<[string, Partial<typeof open>, Date, string[]]>([
    ['还有一个名额', {}, now, []],
    ['截止前一毫秒', {}, new Date(close.getTime() - 1), []],
    ['恰在截止时', {}, close, ['SIGN_UP_CLOSED']],
    ['名额已满', { taken: 20 }, now, ['ACTIVITY_FULL']],
    ['不接受报名', { openSignUp: false }, now, ['SIGN_UP_NOT_OPEN']],
    ['没有公告', { state: ActivityState.DRAFT }, now, ['SIGN_UP_NOT_OPEN']],
    ['已经取消', { state: ActivityState.CANCELLED }, now, ['SIGN_UP_NOT_OPEN']],
  ])('%s', (_, change, at, found) => expect(codes(refuseSignUp({ ...open, ...change }, at))).toEqual(found));

  it.each<[string, Date | null, Date, string[]]>([
    ['开始以前可以取消', null, new Date(PLAN.startsAt.getTime() - 1), []],
    ['开始以后不能取消', null, PLAN.startsAt, ['ACTIVITY_BEGUN']],
    ['已经取消的不再取消', now, now, ['SIGN_UP_CANCELLED']],
  ])('%s', (_, cancelledAt, at, found) =>
    expect(codes(refuseSignUpCancelling({ cancelledAt, startsAt: PLAN.startsAt }, at))).toEqual(found),
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
