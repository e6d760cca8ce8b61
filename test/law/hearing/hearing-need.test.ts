import { lawsOfKinds } from '#test/law/catalogue/laws.ts';
import { describe, expect, it } from 'vitest';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

const F = DecisionFact;
const K = SpecialRuleKind;
const { REQUIRED, OPTIONAL, NOT_APPLICABLE: NONE } = Requirement;
const plain = { catalogueHearing: false, solicitationRequired: true };

describe('第十六条 直接涉及切身利益或者存在较大分歧的可以听证；法律、法规、规章规定听证的从其规定', () => {
  it.each([
    ['都没有', [], [], {}, NONE],
    ['切身利益', [F.DIRECT_VITAL_INTEREST], [], {}, OPTIONAL],
    ['较大分歧', [F.LARGE_DISAGREEMENT], [], {}, OPTIONAL],
    ['公众关心，不直接涉及切身利益', [F.PUBLIC_CONCERN], [], {}, NONE],
    ['目录写明听证', [], [], { catalogueHearing: true }, REQUIRED],
    ['目录写明听证，又涉及切身利益', [F.DIRECT_VITAL_INTEREST], [], { catalogueHearing: true }, REQUIRED],
    ['价格', [], [K.UTILITY_PRICE], {}, REQUIRED],
    ['征收，尚无多数异议', [], [K.HOUSE_EXPROPRIATION], {}, OPTIONAL],
    ['征收，多数有异议', [F.MAJORITY_OBJECTS], [K.HOUSE_EXPROPRIATION], {}, REQUIRED],
    ['征地，多数有异议', [F.MAJORITY_OBJECTS], [K.LAND_ACQUISITION], {}, REQUIRED],
    ['多数有异议，没有专门法律', [F.MAJORITY_OBJECTS], [], {}, NONE],
    ['城乡规划', [], [K.URBAN_RURAL_PLAN], {}, OPTIONAL],
    ['环境影响', [], [K.ENVIRONMENTAL_IMPACT], {}, OPTIONAL],
    ['规范性文件', [], [K.REGULATORY_DOCUMENT], {}, NONE],
    ['环境影响和价格', [], [K.ENVIRONMENTAL_IMPACT, K.UTILITY_PRICE], {}, REQUIRED],
  ])('%s', (_, facts, kinds, given, need) => {
    const steps = requiredSteps(new Set(facts), lawsOfKinds(kinds), { ...plain, ...given });
    expect(steps.find(({ kind }) => kind === DecisionStepKind.HEARING)?.requirement).toBe(need);
  });

  it('目录的要求不说成条例', () => {
    const steps = requiredSteps(new Set(), [], { ...plain, catalogueHearing: true });
    expect(steps.find(({ kind }) => kind === DecisionStepKind.HEARING)).toMatchObject({ basis: 'POLICY' });
  });
});
