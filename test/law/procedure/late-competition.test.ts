import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CompetitionConclusion, type FairCompetitionReview } from '#server/law/procedure/fair-competition.ts';
import { refuseLateCompetition } from '#server/law/procedure/late-competition.ts';

const { PASSED, FAILED, EXCEPTION } = CompetitionConclusion;
const BEFORE = '2024-07-31' as CalendarDay;
const SINCE = '2024-08-01' as CalendarDay;
const OWN: FairCompetitionReview = {
  conclusion: PASSED,
  drafterOpinion: '没有限定特定的企业，符合要求。',
  reviewedOn: BEFORE,
  operatorsHeard: [],
  associationsHeard: [],
};
const JOINT: FairCompetitionReview = {
  ...OWN,
  reviewedBy: '周海',
  reviewedOn: SINCE,
  operatorsHeard: ['安达电梯有限公司'],
  associationsHeard: ['县电梯行业协会'],
};

describe('第二十九条 补录的公平竞争审查，适用审查当天的规定', () => {
  it.each<[string, FairCompetitionReview, string[]]>([
    ['条例施行以前，由起草单位自我审查', OWN, []],
    ['条例施行以前，经审查不符合要求的，如实补录', { ...OWN, conclusion: FAILED }, []],
    ['条例施行以前，没有审查意见', { ...OWN, drafterOpinion: ' ' }, ['LATE_COMPETITION_UNREVIEWED']],
    ['条例施行以前，没有结论', { ...OWN, conclusion: null }, ['LATE_COMPETITION_UNCONCLUDED']],
    ['条例施行以前，例外没有理由', { ...OWN, conclusion: EXCEPTION }, ['LATE_COMPETITION_GROUNDLESS']],
    [
      '条例施行以前，例外写明理由',
      { ...OWN, conclusion: EXCEPTION, exception: { groundText: '为实现节约能源，阶段性补贴。' } },
      [],
    ],
    [
      '两项都没有的，一次说明',
      { ...OWN, drafterOpinion: null, conclusion: null },
      ['LATE_COMPETITION_UNREVIEWED', 'LATE_COMPETITION_UNCONCLUDED'],
    ],
    ['条例施行当天，由市场监督管理部门会同审查', JOINT, []],
    [
      '条例第十四条、第十六条 施行当天，没有会同审查，也没有听取经营者意见',
      { ...OWN, reviewedOn: SINCE },
      ['FAIR_COMPETITION_REQUIRED', 'OPERATORS_UNHEARD'],
    ],
    ['条例施行以后不符合要求的，如实补录', { ...JOINT, conclusion: FAILED }, []],
  ])('%s', (_, review, expected) => {
    expect(refuseLateCompetition(review).map(({ code }) => code)).toEqual(expected);
  });

  it('写明依据和怎样改', () => {
    expect(refuseLateCompetition({ ...OWN, drafterOpinion: '' })[0]).toMatchObject({
      rule: 'R-45',
      basis: 'LAW',
      article: '国令713号第二十九条',
      fields: ['drafterOpinion'],
      fix: expect.stringContaining('照当时的审查表'),
    });
  });
});
