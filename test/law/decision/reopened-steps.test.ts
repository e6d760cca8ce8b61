import { describe, expect, it } from 'vitest';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { reopenedSteps } from '#server/law/decision/reopened-steps.ts';
import { StepDutyKind, type StepRequirement } from '#server/law/decision/requirement.ts';
import { refuseStepWaiver } from '#server/law/decision/step-waiver.ts';
import { refuseUnfinishedSteps } from '#server/law/decision/unfinished-steps.ts';

const F = DecisionFact;
const S = DecisionStepKind;
const given = { catalogueHearing: false, solicitationRequired: true };
const steps = (...facts: DecisionFact[]) => requiredSteps(new Set(facts), [], given);
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('情形更正后，新成为应当履行而没有履行的程序重新打开', () => {
  const participated = [S.PUBLIC_PARTICIPATION, StepDutyKind.PUBLIC_SOLICITATION];
  it.each([
    ['没有变化', [], [], [], []],
    ['省去专家论证之后认定技术性较强', [], [F.TECHNICAL], [], [S.EXPERT_REVIEW, S.OUTREACH]],
    ['已经论证过的不再论证', [], [F.PROFESSIONAL], [S.EXPERT_REVIEW], []],
    ['原来就应当的不算重新打开', [F.PROFESSIONAL], [F.PROFESSIONAL], [], []],
    ['减少情形不打开程序', [F.PROFESSIONAL], [], [], []],
    ['可能影响社会稳定', [], [F.MAY_HARM_STABILITY], [], [S.RISK_ASSESSMENT]],
    [
      '此前的评估不再作数',
      [F.MAY_HARM_STABILITY, F.VALID_EARLIER_ASSESSMENT],
      [F.MAY_HARM_STABILITY],
      [],
      [S.RISK_ASSESSMENT],
    ],
    [
      '公众参与结束后认定涉及特定群体',
      [],
      [F.AFFECTS_SPECIFIC_GROUPS],
      participated,
      [S.PUBLIC_PARTICIPATION],
    ],
    [
      '特定群体已经协商过',
      [],
      [F.AFFECTS_SPECIFIC_GROUPS],
      [...participated, StepDutyKind.GROUP_CONSULTATION],
      [],
    ],
    ['不再不予公开', [F.LAWFULLY_NOT_PUBLIC], [], [], [S.PUBLIC_PARTICIPATION, S.PUBLICATION]],
    [
      '合法性审查之后打开的，审查也重新进行',
      [],
      [F.AFFECTS_MARKET_PLAYERS],
      [S.LEGALITY_REVIEW],
      [S.FAIR_COMPETITION, S.LEGALITY_REVIEW],
    ],
    ['审查之后只多了人大报告的，不重新审查', [], [F.NPC_MATTER], [S.LEGALITY_REVIEW], [S.NPC_REPORT]],
  ])('%s', (_, before, after, done, reopened) => {
    expect(reopenedSteps(steps(...before), steps(...after), new Set(done))).toEqual(reopened);
  });
});

describe('送请合法性审查之前，应当履行的程序都已履行（不变量6）', () => {
  const all = [F.TECHNICAL, F.MAY_HARM_STABILITY, F.AFFECTS_MARKET_PLAYERS];
  it('全部指出', () => {
    const hearing = requiredSteps(new Set(all), [], { ...given, catalogueHearing: true });
    expect(codes(refuseUnfinishedSteps(hearing, new Set()))).toEqual([
      'PARTICIPATION_REQUIRED',
      'HEARING_REQUIRED',
      'EXPERT_REVIEW_REQUIRED',
      'RISK_ASSESSMENT_REQUIRED',
      'FAIR_COMPETITION_REQUIRED',
    ]);
  });

  it('可以履行的、不适用的、审查以后的不在此列', () => {
    expect(refuseUnfinishedSteps(steps(), new Set([S.PUBLIC_PARTICIPATION]))).toEqual([]);
  });

  it('写明哪一项、依据哪一条；目录的要求不说成条例', () => {
    const hearing = requiredSteps(new Set(), [], { ...given, catalogueHearing: true });
    const [found] = refuseUnfinishedSteps(hearing, new Set([S.PUBLIC_PARTICIPATION]));
    expect(found).toMatchObject({
      rule: 'R-26',
      basis: 'POLICY',
      severity: 'BLOCK',
      fields: ['steps.HEARING'],
      message: '“听证”尚未完成：已公布的目录写明举行听证。',
    });
  });
});

describe('只有可以履行的程序可以不履行，并写明理由', () => {
  const reason = '方案只调整办理地点，不涉及专业测算，各单位意见一致。';
  const one = (kind: DecisionStepKind, ...facts: DecisionFact[]): StepRequirement =>
    steps(...facts).find((step) => step.kind === kind)!;
  it.each([
    ['可以履行，理由充分', one(S.EXPERT_REVIEW), reason, []],
    ['可以听证而不听证，没有理由', one(S.HEARING, F.LARGE_DISAGREEMENT), ' ', ['WAIVER_REASON_REQUIRED']],
    ['十四个字', one(S.EXPERT_REVIEW), '一二三四五六七八九十甲乙丙丁', ['WAIVER_REASON_REQUIRED']],
    ['十五个字', one(S.EXPERT_REVIEW), '一二三四五六七八九十甲乙丙丁戊', []],
    ['应当履行', one(S.EXPERT_REVIEW, F.TECHNICAL), reason, ['STEP_NOT_WAIVABLE']],
    ['不适用', one(S.FAIR_COMPETITION), reason, ['STEP_NOT_APPLICABLE']],
  ])('%s', (_, step, text, found) => {
    expect(codes(refuseStepWaiver(step, text, DEFAULT_POLICY))).toEqual(found);
  });
});
