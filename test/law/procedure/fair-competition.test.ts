import { describe, expect, it } from 'vitest';
import {
  COMPETITION_EXCEPTION_LABELS,
  type CompetitionException,
  CompetitionExceptionGround,
} from '#server/law/procedure/competition-exception.ts';
import {
  COMPETITION_CONCLUSION_LABELS,
  CompetitionConclusion,
  type FairCompetitionReview,
  refuseCompetitionRecord,
  refuseFairCompetition,
} from '#server/law/procedure/fair-competition.ts';

const { PASSED, EXCEPTION, FAILED } = CompetitionConclusion;
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const passed: FairCompetitionReview = {
  conclusion: PASSED,
  drafterOpinion: '补贴按公里数计算，对各运营企业一视同仁。',
  reviewedBy: '梁公正',
  reviewedOn: '2026-11-12',
  operatorsHeard: ['岚溪公交公司'],
  associationsHeard: ['县道路运输协会'],
};
const judge = (change: Partial<FairCompetitionReview>) =>
  refuseFairCompetition(true, { ...passed, ...change });

describe('涉及市场主体经济活动的，应当公平竞争审查；未经审查或者不符合要求的不得出台', () => {
  it('没有审查', () => {
    expect(codes(refuseFairCompetition(true, null))).toEqual(['FAIR_COMPETITION_REQUIRED']);
    expect(refuseFairCompetition(false, null)).toEqual([]);
  });

  it('不要求审查而审查不合格的，也不得出台', () => {
    const review = { ...passed, conclusion: FAILED };
    expect(codes(refuseFairCompetition(false, review))).toEqual(['FAIR_COMPETITION_FAILED']);
  });

  it.each([
    ['符合要求', {}, [], []],
    ['不符合要求', { conclusion: FAILED }, ['FAIR_COMPETITION_FAILED'], ['conclusion']],
    ['没有结论', { conclusion: null }, ['COMPETITION_CONCLUSION_MISSING'], ['conclusion']],
    ['没有市场监管部门审查', { reviewedBy: ' ' }, ['FAIR_COMPETITION_REQUIRED'], ['reviewedBy']],
    ['没有审查日期', { reviewedOn: null }, ['FAIR_COMPETITION_REQUIRED'], ['reviewedOn']],
    ['没有初审意见', { drafterOpinion: '' }, ['DRAFTER_OPINION_MISSING'], ['drafterOpinion']],
    ['没有听取经营者意见', { operatorsHeard: [] }, ['OPERATORS_UNHEARD'], ['operatorsHeard']],
    ['经营者名称空白', { operatorsHeard: [' '] }, ['OPERATORS_UNHEARD'], ['operatorsHeard']],
    ['没有听取协会意见', { associationsHeard: [] }, ['ASSOCIATIONS_UNHEARD'], ['associationsHeard']],
    [
      '全部指出',
      {
        drafterOpinion: null,
        reviewedBy: null,
        operatorsHeard: [],
        associationsHeard: [],
        conclusion: FAILED,
      },
      [
        'DRAFTER_OPINION_MISSING',
        'FAIR_COMPETITION_REQUIRED',
        'OPERATORS_UNHEARD',
        'FAIR_COMPETITION_FAILED',
      ],
      ['drafterOpinion', 'reviewedBy', 'operatorsHeard', 'conclusion'],
    ],
  ])('%s', (_, change, found, fields) => {
    expect(codes(judge(change))).toEqual(found);
    expect(judge(change).flatMap((finding) => finding.fields)).toEqual(fields);
  });

  it('没有协会的地方只作警示，其余不能省', () => {
    expect(judge({ associationsHeard: [] })[0]?.severity).toBe('WARN');
    expect(judge({ operatorsHeard: [] })[0]).toMatchObject({
      severity: 'BLOCK',
      article: '公平竞争审查条例第十六条',
    });
  });
});

describe('第十二条 有排除、限制竞争效果的，符合例外情形、没有影响更小的替代方案并有实施期限或者终止条件，才可以出台', () => {
  const lawful: CompetitionException = {
    ground: CompetitionExceptionGround.PUBLIC_INTEREST,
    groundText: '冬季清洁取暖，保障群众基本用热。',
    noLesserMeans: '临时引入其他热源需改造管网，采暖期内无法完成。',
    endsOn: '2027-03-31',
  };
  const all = ['ground', 'groundText', 'noLesserMeans', 'endsOn'].map((field) => `exception.${field}`);
  it.each([
    ['说明齐全', lawful, []],
    ['只有终止条件', { ...lawful, endsOn: null, endCondition: '第二热源投用之日' }, []],
    ['没有期限，也没有终止条件', { ...lawful, endsOn: null, endCondition: ' ' }, ['exception.endsOn']],
    ['没有情形', { ...lawful, ground: null }, ['exception.ground']],
    ['没有理由', { ...lawful, groundText: '' }, ['exception.groundText']],
    ['没有说明替代方案', { ...lawful, noLesserMeans: null }, ['exception.noLesserMeans']],
    ['没有说明', null, all],
    ['期限在审查当日届满', { ...lawful, endsOn: '2026-11-12' }, ['exception.endsOn']],
    ['期限在审查次日届满', { ...lawful, endsOn: '2026-11-13' }, []],
  ] as const)('%s', (_, exception, fields) => {
    const found = judge({ conclusion: EXCEPTION, exception });
    expect(found.flatMap((finding) => finding.fields)).toEqual(fields);
  });

  it('条例要求说明的引条例；期限先后是我们的要求', () => {
    const found = judge({
      conclusion: EXCEPTION,
      exception: { ...lawful, groundText: '', endsOn: '2026-11-01' },
    });
    expect(found.map(({ code, basis }) => [code, basis])).toEqual([
      ['COMPETITION_EXCEPTION_INCOMPLETE', 'LAW'],
      ['COMPETITION_EXCEPTION_OVER', 'DESIGN'],
    ]);
  });

  it('符合要求的，不看例外说明', () => {
    expect(judge({ conclusion: PASSED, exception: {} })).toEqual([]);
  });

  it('结论和情形各有名称', () => {
    expect(Object.keys(COMPETITION_CONCLUSION_LABELS)).toEqual(Object.values(CompetitionConclusion));
    expect(Object.keys(COMPETITION_EXCEPTION_LABELS)).toEqual(Object.values(CompetitionExceptionGround));
  });
});

describe('公平竞争审查条例第十六条 听取的是先前的稿的意见的', () => {
  const earlier = {
    operatorsHeard: ['安达电梯有限公司', '恒升电梯有限公司'],
    associationsHeard: ['县电梯行业协会'],
  };
  const found = (change: Partial<FairCompetitionReview>) =>
    refuseCompetitionRecord({ ...passed, ...change }, earlier);

  it('只有先前的稿的意见，写明是谁答复的，怎样补正', () => {
    const [finding, ...more] = found({ operatorsHeard: [] });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'OPERATORS_HEARD_EARLIER',
      fields: ['operatorsHeard'],
      severity: 'BLOCK',
    });
    expect(finding?.article).toBe('公平竞争审查条例第十六条');
    expect(finding?.message).toContain(
      '安达电梯有限公司、恒升电梯有限公司答复的是先前的稿，其后草案有实质改动',
    );
    expect(finding?.fix).toContain('就现在的稿再向其发征求意见函');
  });

  it('协会只答复了先前的稿的，写明情况', () => {
    expect(found({ associationsHeard: [] })).toMatchObject([
      {
        code: 'ASSOCIATIONS_HEARD_EARLIER',
        severity: 'WARN',
        message: expect.stringContaining('县电梯行业协会') as string,
      },
    ]);
  });

  it('已经听取了对现在的稿的意见的，先前的不妨碍', () => {
    expect(found({})).toEqual([]);
  });
});
