import { describe, expect, it } from 'vitest';
import {
  type DiscussionMinutes,
  DiscussionResult,
  refuseApproval,
  refuseDiscussionMinutes,
} from '#server/law/procedure/discussion-minutes.ts';
import { oneOf, seeded } from '#test/law/decision/seeded.ts';

const R = DiscussionResult;
const settled = {
  riskAssessed: true,
  riskControllable: true,
  fairCompetitionRequired: true,
  fairCompetitionPassed: true,
};
/** 县政府第38次常务会议第3项议题 养老服务设施布局规划. */
const elder: DiscussionMinutes = {
  speakerIds: ['deputy-1', 'deputy-2', 'office', 'head'],
  headId: 'head',
  result: R.APPROVE,
  majorityResult: R.APPROVE,
  dissents: [],
  dissentConfirmed: true,
};
const judge = (change: Partial<DiscussionMinutes>, ground = {}) =>
  refuseDiscussionMinutes({ ...elder, ...change }, { ...settled, ...ground }).map(({ code }) => code);

describe('第三十条 行政首长最后发表意见', () => {
  it.each([
    ['最后发言', ['a', 'b', 'head'], []],
    ['最后连续发言两次', ['a', 'head', 'head'], []],
    ['最先发言', ['head', 'a', 'b'], ['HEAD_NOT_LAST']],
    ['中间发言', ['a', 'head', 'b'], ['HEAD_NOT_LAST']],
    ['先定调，最后再说', ['head', 'a', 'head'], ['HEAD_NOT_LAST']],
    ['没有发言', ['a', 'b'], ['HEAD_NOT_LAST']],
    ['没有任何记录', [], ['HEAD_NOT_LAST']],
    ['只有行政首长发言', ['head'], ['MEMBERS_SILENT']],
  ])('%s', (_, speakerIds, found) => {
    expect(judge({ speakerIds })).toEqual(found);
  });

  it('不论多少人发言，行政首长之后不能再有人发言', () => {
    const random = seeded(53);
    for (let round = 0; round < 300; round += 1) {
      const others = Array.from({ length: 1 + Math.floor(random() * 6) }, () => oneOf(random, ['a', 'b']));
      const at = Math.floor(random() * (others.length + 1));
      const speakerIds = others.toSpliced(at, 0, 'head');
      expect(judge({ speakerIds })).toEqual(at === others.length ? [] : ['HEAD_NOT_LAST']);
    }
  });

  it('只有行政首长发言的，提出警示，不说成条例', () => {
    const found = refuseDiscussionMinutes({ ...elder, speakerIds: ['head'] }, settled);
    expect(found).toMatchObject([{ severity: 'WARN', basis: 'DESIGN' }]);
  });
});

describe('第三十条 与多数人意见不一致的，在会上说明理由；不同意见如实载明', () => {
  const reason = '多数意见未考虑明年财政安排。';
  const dissent = { name: '李副县长', opinion: '建议先在两个乡镇试点。' };
  it.each([
    ['一致', {}, []],
    ['不一致，没有理由', { majorityResult: R.REJECT }, ['DEPARTURE_REASON']],
    ['不一致，理由空白', { majorityResult: R.REWORK, departureReason: ' ' }, ['DEPARTURE_REASON']],
    ['不一致，说明理由', { majorityResult: R.REJECT, departureReason: reason }, []],
    ['多数同意而不予通过', { result: R.REJECT }, ['DEPARTURE_REASON']],
    ['没有不同意见，没有确认', { dissentConfirmed: false }, ['DISSENT_UNCONFIRMED']],
    ['有不同意见', { dissents: [dissent] }, []],
    ['不同意见没有确认', { dissents: [dissent], dissentConfirmed: false }, ['DISSENT_UNCONFIRMED']],
    ['没有写明何人', { dissents: [dissent, { ...dissent, name: '' }] }, ['DISSENT_UNCLEAR']],
    ['没有写明何种意见', { dissents: [{ ...dissent, opinion: ' ' }] }, ['DISSENT_UNCLEAR']],
    ['没有结果', { result: null }, ['RESULT_REQUIRED']],
    ['没有多数意见', { majorityResult: null }, ['RESULT_REQUIRED']],
  ])('%s', (_, change, found) => {
    expect(judge(change)).toEqual(found);
  });

  it('缺少的一次说全，指出是第几条不同意见', () => {
    const bare = { speakerIds: [], result: null, majorityResult: null, dissentConfirmed: false };
    expect(judge(bare)).toEqual([
      'RESULT_REQUIRED',
      'RESULT_REQUIRED',
      'HEAD_NOT_LAST',
      'DISSENT_UNCONFIRMED',
    ]);
    const second = { dissents: [dissent, { ...dissent, name: ' ' }] };
    expect(refuseDiscussionMinutes({ ...elder, ...second }, settled)[0]?.fields).toEqual(['dissents.1']);
  });
});

describe('第二十四条、第二十九条 风险不可控的、没有通过公平竞争审查的，不能通过', () => {
  it.each([
    ['风险可控，审查通过', {}, []],
    ['没有认定风险可控', { riskControllable: null }, ['RISK_NOT_CONTROLLABLE']],
    ['风险不可控', { riskControllable: false }, ['RISK_NOT_CONTROLLABLE']],
    ['不需要风险评估', { riskAssessed: false, riskControllable: null }, []],
    ['没有公平竞争审查', { fairCompetitionPassed: null }, ['FAIR_COMPETITION_REQUIRED']],
    ['没有通过', { fairCompetitionPassed: false }, ['FAIR_COMPETITION_REQUIRED']],
    ['不需要公平竞争审查', { fairCompetitionRequired: false, fairCompetitionPassed: null }, []],
    [
      '两样都不行',
      { riskControllable: false, fairCompetitionPassed: null },
      ['RISK_NOT_CONTROLLABLE', 'FAIR_COMPETITION_REQUIRED'],
    ],
  ])('%s', (_, ground, found) => {
    expect(judge({}, ground)).toEqual(found);
    expect(refuseApproval({ ...settled, ...ground }).every(({ severity }) => severity === 'BLOCK')).toBe(
      true,
    );
  });

  it.each([R.REJECT, R.DEFER, R.REWORK])('结果为%s的，不因此受阻', (result) => {
    const ground = { riskControllable: false, fairCompetitionPassed: false };
    expect(judge({ result, majorityResult: result }, ground)).toEqual([]);
  });
});
