import { lawsOfKinds } from '#test/law/catalogue/laws.ts';
import { describe, expect, it } from 'vitest';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import type { CourseGiven } from '#server/law/decision/matter.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import {
  Requirement,
  REQUIREMENT_LABELS,
  STEP_DUTY_LABELS,
  StepDutyKind,
} from '#server/law/decision/requirement.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { oneOf, seeded } from './seeded.ts';

const F = DecisionFact;
const S = DecisionStepKind;
const K = SpecialRuleKind;
const { REQUIRED, OPTIONAL, NOT_APPLICABLE } = Requirement;
const plain: CourseGiven = { catalogueHearing: false, solicitationRequired: true };

const steps = (facts: readonly DecisionFact[], kinds: readonly SpecialRuleKind[] = [], given = {}) =>
  requiredSteps(new Set(facts), lawsOfKinds(kinds), { ...plain, ...given });
const stepOf = (kind: DecisionStepKind, ...matter: Parameters<typeof steps>) =>
  steps(...matter).find((step) => step.kind === kind);
const dutyOf = (kind: StepDutyKind, ...matter: Parameters<typeof steps>) =>
  stepOf(S.PUBLIC_PARTICIPATION, ...matter)?.duties.find((duty) => duty.kind === kind);

describe('没有特别情形的事项：公众参与、合法性审查、集体讨论、请示报告、公布、归档应当履行', () => {
  it.each([
    [S.PUBLIC_PARTICIPATION, REQUIRED, '国令713号第十四条'],
    [S.HEARING, NOT_APPLICABLE, '国令713号第十六条'],
    [S.EXPERT_REVIEW, OPTIONAL, '国令713号第十九条'],
    [S.RISK_ASSESSMENT, OPTIONAL, '国令713号第二十二条'],
    [S.FAIR_COMPETITION, NOT_APPLICABLE, '国令713号第二十九条'],
    [S.LEGALITY_REVIEW, REQUIRED, '国令713号第二十五条'],
    [S.COLLECTIVE_DISCUSSION, REQUIRED, '国令713号第三十条'],
    [S.PARTY_REPORT, REQUIRED, '国令713号第三十一条'],
    [S.NPC_REPORT, NOT_APPLICABLE, '国令713号第八条'],
    [S.PUBLICATION, REQUIRED, '国令713号第三十二条'],
    [S.OUTREACH, OPTIONAL, '国令713号第三十二条'],
    [S.ARCHIVE, REQUIRED, '国令713号第三十三条'],
  ])('%s %s %s', (kind, requirement, article) => {
    expect(stepOf(kind, [])).toMatchObject({ requirement, article, basis: 'LAW' });
  });

  it('每项程序一行，照程序的次序', () => {
    expect(steps([]).map(({ kind }) => kind)).toEqual(Object.values(DecisionStepKind));
  });
});

describe('情形决定程序', () => {
  it.each([
    [F.PROFESSIONAL, S.EXPERT_REVIEW, REQUIRED],
    [F.TECHNICAL, S.EXPERT_REVIEW, REQUIRED],
    [F.MAY_HARM_STABILITY, S.RISK_ASSESSMENT, REQUIRED],
    [F.MAY_HARM_PUBLIC_SAFETY, S.RISK_ASSESSMENT, REQUIRED],
    [F.OTHER_GRAVE_RISK, S.RISK_ASSESSMENT, REQUIRED],
    [F.VALID_EARLIER_ASSESSMENT, S.RISK_ASSESSMENT, OPTIONAL],
    [F.AFFECTS_MARKET_PLAYERS, S.FAIR_COMPETITION, REQUIRED],
    [F.NPC_MATTER, S.NPC_REPORT, REQUIRED],
    [F.PUBLIC_CONCERN, S.OUTREACH, REQUIRED],
    [F.TECHNICAL, S.OUTREACH, REQUIRED],
    [F.PROFESSIONAL, S.OUTREACH, OPTIONAL],
    [F.LAWFULLY_NOT_PUBLIC, S.PUBLIC_PARTICIPATION, NOT_APPLICABLE],
    [F.LAWFULLY_NOT_PUBLIC, S.PUBLICATION, NOT_APPLICABLE],
    [F.LAWFULLY_NOT_PUBLIC, S.OUTREACH, NOT_APPLICABLE],
    [F.LAWFULLY_NOT_PUBLIC, S.LEGALITY_REVIEW, REQUIRED],
    [F.LAWFULLY_NOT_PUBLIC, S.COLLECTIVE_DISCUSSION, REQUIRED],
  ])('%s：%s %s', (fact, kind, requirement) => {
    expect(stepOf(kind, [fact])?.requirement).toBe(requirement);
  });

  it('已按有关规定评估过的，有风险也不作重复评估', () => {
    const facts = [F.MAY_HARM_STABILITY, F.VALID_EARLIER_ASSESSMENT];
    expect(stepOf(S.RISK_ASSESSMENT, facts)?.requirement).toBe(OPTIONAL);
  });

  it('依法不予公开的，技术性较强也不宣传解读', () => {
    expect(stepOf(S.OUTREACH, [F.TECHNICAL, F.LAWFULLY_NOT_PUBLIC])?.requirement).toBe(NOT_APPLICABLE);
  });
});

describe('专门法律的要求优先，并引该法律的条款', () => {
  it.each([
    [K.HOUSE_EXPROPRIATION, S.RISK_ASSESSMENT, '国有土地上房屋征收与补偿条例第十条、第十一条'],
    [K.LAND_ACQUISITION, S.RISK_ASSESSMENT, '土地管理法第四十七条、土地管理法实施条例第二十六条至第二十八条'],
    [K.MARKET_REGULATORY_DOCUMENT, S.FAIR_COMPETITION, '优化营商环境条例第六十二条'],
    [K.UTILITY_PRICE, S.HEARING, '价格法第二十三条'],
  ])('%s：%s', (law, kind, article) => {
    expect(stepOf(kind, [], [law])).toMatchObject({ requirement: REQUIRED, article, basis: 'LAW' });
  });

  it('征收、征地的风险评估不因此前评估过而省去', () => {
    const facts = [F.VALID_EARLIER_ASSESSMENT];
    expect(stepOf(S.RISK_ASSESSMENT, facts, [K.LAND_ACQUISITION])?.requirement).toBe(REQUIRED);
  });
});

describe('与特定群体沟通协商', () => {
  it.each([
    [[], NOT_APPLICABLE],
    [[F.AFFECTS_SPECIFIC_GROUPS], REQUIRED],
  ])('%j %s', (facts, requirement) => {
    expect(dutyOf(StepDutyKind.GROUP_CONSULTATION, facts)?.requirement).toBe(requirement);
  });
});

describe('公开征求意见不少于30日：专门法律、目录或者本县规定要求的应当，否则可以选择其他方式', () => {
  const free = { solicitationRequired: false };
  it.each([
    ['本县规定', [], [], {}, REQUIRED, 'POLICY'],
    ['没有规定', [], [], free, OPTIONAL, 'LAW'],
    ['目录写明', [], [], { ...free, catalogueSolicitation: true }, REQUIRED, 'POLICY'],
    ['城乡规划', [], [K.URBAN_RURAL_PLAN], free, REQUIRED, 'LAW'],
    ['规范性文件', [], [K.REGULATORY_DOCUMENT], free, REQUIRED, 'LAW'],
    ['价格', [], [K.UTILITY_PRICE], free, OPTIONAL, 'LAW'],
    ['不予公开', [F.LAWFULLY_NOT_PUBLIC], [], {}, NOT_APPLICABLE, 'LAW'],
  ])('%s', (_, facts, kinds, given, requirement, basis) => {
    const duty = dutyOf(StepDutyKind.PUBLIC_SOLICITATION, facts, kinds, given);
    expect(duty).toMatchObject({ requirement, basis });
  });
});

const EXCEPTED: readonly DecisionFact[] = [F.LAWFULLY_NOT_PUBLIC, F.VALID_EARLIER_ASSESSMENT];
const required = (all: ReturnType<typeof steps>) =>
  all.flatMap((step) => [step, ...step.duties]).filter((one) => one.requirement === REQUIRED);

describe('情形只增不减，应当履行的程序也只增不减', () => {
  const random = seeded(38);
  const some = <T>(all: readonly T[]) => all.filter(() => random() < 0.3);

  it('增加一种情形，没有一项应当履行的程序因此省去，依法不予公开和已评估过的除外', () => {
    for (let round = 0; round < 1000; round += 1) {
      const facts = some(Object.values(F));
      const law = some(Object.values(K));
      const given = { catalogueHearing: random() < 0.5, solicitationRequired: random() < 0.5 };
      const added = oneOf(
        random,
        Object.values(F).filter((fact) => !EXCEPTED.includes(fact)),
      );
      const after = required(steps([...facts, added], law, given)).map(({ kind }) => kind);
      expect(after).toEqual(
        expect.arrayContaining(required(steps(facts, law, given)).map(({ kind }) => kind)),
      );
    }
  });

  it('增加一部专门法律、一项已经确定的要求，同样如此', () => {
    for (let round = 0; round < 1000; round += 1) {
      const facts = some(Object.values(F));
      const law = some(Object.values(K));
      const more = { catalogueHearing: true, catalogueSolicitation: true };
      const before = required(steps(facts, law)).map(({ kind }) => kind);
      const after = required(steps(facts, [...law, oneOf(random, Object.values(K))], more));
      expect(after.map(({ kind }) => kind)).toEqual(expect.arrayContaining(before));
    }
  });

  it('每一项都写明理由和条款，理由是一句话', () => {
    for (let round = 0; round < 200; round += 1)
      for (const need of steps(some(Object.values(F)), some(Object.values(K))).flatMap((one) => [
        one,
        ...one.duties,
      ])) {
        expect(need.reason).toMatch(/^[^。]+。$/);
        expect(need.article).not.toBe('');
      }
  });

  it('要求各有名称', () => {
    expect(Object.values(REQUIREMENT_LABELS)).toEqual(['应当履行', '可以履行', '不适用']);
    expect(Object.keys(STEP_DUTY_LABELS)).toEqual(Object.values(StepDutyKind));
  });
});
