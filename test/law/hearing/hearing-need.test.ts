import { describe, expect, it } from 'vitest';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { specialLaws, SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

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
    ['地方规定', [], [], { localHearing: '某省听证办法第八条' }, REQUIRED],
    ['价格', [], [K.UTILITY_PRICE], {}, REQUIRED],
    ['征收，尚无多数异议', [], [K.HOUSE_EXPROPRIATION], {}, OPTIONAL],
    ['征收，多数有异议', [], [K.HOUSE_EXPROPRIATION], { majorityObjects: true }, REQUIRED],
    ['征地，多数有异议', [], [K.LAND_ACQUISITION], { majorityObjects: true }, REQUIRED],
    ['多数有异议，没有专门法律', [], [], { majorityObjects: true }, NONE],
    ['城乡规划', [], [K.URBAN_RURAL_PLAN], {}, OPTIONAL],
    ['环境影响', [], [K.ENVIRONMENTAL_IMPACT], {}, OPTIONAL],
    ['规范性文件', [], [K.REGULATORY_DOCUMENT], {}, NONE],
    ['环境影响和价格', [], [K.ENVIRONMENTAL_IMPACT, K.UTILITY_PRICE], {}, REQUIRED],
  ])('%s', (_, facts, kinds, given, need) => {
    const steps = requiredSteps(new Set(facts), specialLaws(kinds), { ...plain, ...given });
    expect(steps.find(({ kind }) => kind === DecisionStepKind.HEARING)?.requirement).toBe(need);
  });

  it('目录和地方规定的要求不说成条例', () => {
    const hearing = (given: object) =>
      requiredSteps(new Set(), [], { ...plain, ...given }).find(
        ({ kind }) => kind === DecisionStepKind.HEARING,
      );
    expect(hearing({ catalogueHearing: true })).toMatchObject({ basis: 'POLICY' });
    expect(hearing({ localHearing: '某省听证办法第八条' })).toMatchObject({
      basis: 'POLICY',
      article: '某省听证办法第八条',
    });
  });
});
