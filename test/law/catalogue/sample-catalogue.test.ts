import { lawsOfKinds } from '#test/law/catalogue/laws.ts';
import { describe, expect, it } from 'vitest';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

const F = DecisionFact;
const S = DecisionStepKind;
const K = SpecialRuleKind;

describe('岚溪县2026年目录：应履行的程序与目录所列一致', () => {
  const { FAIR_COMPETITION, RISK_ASSESSMENT, EXPERT_REVIEW, HEARING } = S;
  it.each([
    [
      '国土空间总体规划近期实施方案',
      [F.TECHNICAL, F.MAY_HARM_STABILITY],
      [K.URBAN_RURAL_PLAN],
      false,
      [EXPERT_REVIEW, RISK_ASSESSMENT],
    ],
    [
      '城乡公交票价',
      [F.MAY_HARM_STABILITY, F.AFFECTS_MARKET_PLAYERS],
      [K.UTILITY_PRICE],
      true,
      [HEARING, RISK_ASSESSMENT, FAIR_COMPETITION],
    ],
    ['学校招生服务片区', [F.PROFESSIONAL, F.MAY_HARM_STABILITY], [], false, [EXPERT_REVIEW, RISK_ASSESSMENT]],
    ['历史文化街区', [F.PROFESSIONAL], [], false, [EXPERT_REVIEW]],
    [
      '污水处理厂扩建',
      [F.TECHNICAL, F.OTHER_GRAVE_RISK],
      [K.ENVIRONMENTAL_IMPACT],
      true,
      [HEARING, EXPERT_REVIEW, RISK_ASSESSMENT],
    ],
    [
      '老旧小区改造',
      [F.MAY_HARM_STABILITY, F.AFFECTS_MARKET_PLAYERS],
      [],
      false,
      [RISK_ASSESSMENT, FAIR_COMPETITION],
    ],
    ['民生实事项目', [], [], false, []],
  ])('%s', (_, facts, kinds, catalogueHearing, conditional) => {
    const kindsRequired = requiredSteps(new Set(facts), lawsOfKinds(kinds), {
      catalogueHearing,
      solicitationRequired: true,
    })
      .filter((step) => step.requirement === Requirement.REQUIRED)
      .map(({ kind }) => kind);
    const choice: DecisionStepKind[] = [HEARING, EXPERT_REVIEW, RISK_ASSESSMENT, FAIR_COMPETITION];
    expect(kindsRequired.filter((kind) => choice.includes(kind))).toEqual(conditional);
  });
});
