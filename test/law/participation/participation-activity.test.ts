import { describe, expect, it } from 'vitest';
import { DecisionPhase, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import {
  ACTIVITY_STATE_LABELS,
  type ActivityPlan,
  ActivityState,
  refuseActivityPhase,
  refuseActivityPlan,
} from '#server/law/participation/participation-activity.ts';
import { QuestionKind } from '#server/law/participation/question.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const now = new Date('2026-11-20T02:00:00Z');
const { TEXT } = QuestionKind;
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

it('每个状态都有名称', () =>
  expect(Object.keys(ACTIVITY_STATE_LABELS)).toEqual(Object.values(ActivityState)));
