import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';
import {
  type AnsweredOpinion,
  askingEnds,
  followUpDue,
  refuseAnsweredTwice,
  refuseAsking,
  refuseDiffering,
  refuseFollowUp,
  refuseQuestion,
} from '#server/law/feedback/unclear-reason.ts';
import { calendar } from '../calendar/calendars.ts';

const REASON = '全县供热管网改造今年预算已安排三千万元，再延长补贴期限须另筹一千二百万元，目前没有来源。';
const opinion: AnsweredOpinion = {
  withdrawnAt: null,
  outcome: Outcome.NOT_ADOPTED,
  reason: REASON,
  publishedOn: '2026-10-30',
  askedOn: null,
};
const codes = (given: Partial<AnsweredOpinion>, today: CalendarDay = '2026-11-20') =>
  refuseAsking({ ...opinion, ...given }, today).map(({ code }) => code);

describe('国令713号第十八条 未采纳的说明理由：意见人认为理由不清楚的，可以提出一次', () => {
  it.each([
    ['未采纳的', {}],
    ['部分采纳的', { outcome: Outcome.PARTLY_ADOPTED }],
    ['草案已体现，没有另写理由的', { outcome: Outcome.ALREADY_COVERED, reason: '' }],
    ['不属于征求意见范围，只写了去向的', { outcome: Outcome.OUT_OF_SCOPE, reason: '' }],
    ['采纳了、也写了理由的', { outcome: Outcome.ADOPTED }],
  ])('%s，可以提出', (_, given) => {
    expect(codes(given)).toEqual([]);
  });

  it.each([
    ['已经提出过一次的', { askedOn: '2026-11-02' as const }, 'REASON_ASKED_BEFORE'],
    ['处理结果还没有公布的', { publishedOn: null }, 'OUTCOME_NOT_PUBLISHED'],
    ['还没有处理结果的', { outcome: null }, 'OUTCOME_NOT_PUBLISHED'],
    ['意见已经撤回的', { withdrawnAt: new Date('2026-09-20T02:00:00Z') }, 'COMMENT_WITHDRAWN'],
    ['只是表示支持的', { outcome: Outcome.SUPPORT_ONLY, reason: '' }, 'REASON_NOT_OWED'],
    ['采纳了、没有写理由的', { outcome: Outcome.ADOPTED, reason: ' ' }, 'REASON_NOT_OWED'],
  ])('%s，不能提出', (_, given, code) => {
    expect(codes(given)).toEqual([code]);
  });

  it('公布后30日内提出：第30日还可以，第31日不可以', () => {
    expect(askingEnds('2026-10-30')).toBe('2026-11-29');
    expect(codes({}, '2026-11-29')).toEqual([]);
    const [finding] = refuseAsking(opinion, '2026-11-30');
    expect(finding).toMatchObject({ code: 'ASKING_OVER', basis: 'DESIGN' });
    expect(finding?.message).toContain('2026年11月29日');
  });

  it('还想知道的可以不写，最多500字', () => {
    expect(refuseQuestion('')).toEqual([]);
    expect(refuseQuestion('问'.repeat(500))).toEqual([]);
    expect(refuseQuestion('𠮷'.repeat(500))).toEqual([]);
    expect(refuseQuestion('问'.repeat(501))).toMatchObject([
      { code: 'QUESTION_TOO_LONG', fields: ['question'] },
    ]);
  });
});

describe('本县设定 理由不清楚的再次答复期限', () => {
  it('自提出的次日起算，只数工作日', () => {
    expect(followUpDue('2026-11-20', DEFAULT_POLICY, calendar)).toEqual({
      day: '2026-12-01',
      provisional: false,
    });
    expect(followUpDue('2026-11-20', { followUpWorkingDays: 1 }, calendar).day).toBe('2026-11-23');
  });
});

describe('我的意见与一并答复的不同', () => {
  it.each([
    ['一并答复的，可以说不同', true, true, []],
    ['一并答复的，也可以不说', false, true, []],
    ['单独答复的，没有什么可说不同', true, false, ['ANSWERED_ALONE']],
    ['单独答复的，只提问', false, false, []],
  ])('%s', (_, differs, together, expected) => {
    expect(refuseDiffering(differs, together).map(({ code }) => code)).toEqual(expected);
  });
});

describe('再次答复：一个理由，答复一次，说得比原来清楚', () => {
  const SAID = '一千二百万元按每户每年八百元、一万五千户测算；省级补助要到明年三月下达，届时可以再议。';
  const refused = (given: Partial<Parameters<typeof refuseFollowUp>[0]>) =>
    refuseFollowUp({ text: SAID, reasons: [REASON], answered: false, ...given }, DEFAULT_POLICY).map(
      ({ code }) => code,
    );

  it('写明事实和依据的，可以答复', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ reasons: [REASON, REASON] })).toEqual([]);
  });

  it.each([
    ['已经答复过的', { answered: true }, ['REASON_ANSWERED']],
    ['提问针对的理由不同的', { reasons: [REASON, '与上位法不一致。'] }, ['REASONS_DIFFER']],
    ['只有套话的', { text: '您的意见已收悉，经研究，不予采纳。' }, ['FOLLOW_UP_HOLLOW']],
    ['照抄原来理由的，换了标点也算', { text: REASON.replaceAll('，', '、') }, ['FOLLOW_UP_REPEATS']],
  ])('%s，不予办理', (_, given, expected) => {
    expect(refused(given)).toEqual(expected);
  });

  it('已经答复的，也不能退回', () => {
    expect(refuseAnsweredTwice(true).map(({ code }) => code)).toEqual(['REASON_ANSWERED']);
    expect(refuseAnsweredTwice(false)).toEqual([]);
  });
});
