import { describe, expect, it } from 'vitest';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { adjustedNo, listedNo } from '#server/law/decision/decision-number.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { Requirement } from '#server/law/decision/requirement.ts';
import { refuseSilentHearing } from '#server/law/decision/unfinished-steps.ts';

const F = DecisionFact;
const S = DecisionStepKind;
const { REQUIRED, OPTIONAL, NOT_APPLICABLE } = Requirement;
const stepsOf = (facts: readonly DecisionFact[], listed: readonly DecisionStepKind[], hearing = false) =>
  requiredSteps(new Set(facts), [], {
    catalogueHearing: hearing,
    solicitationRequired: true,
    catalogueSteps: listed,
  });
const need = (kind: DecisionStepKind, facts: readonly DecisionFact[], listed: readonly DecisionStepKind[]) =>
  stepsOf(facts, listed).find((step) => step.kind === kind);

describe('已公布的目录写明的程序，是该事项最少应当履行的程序（R-06）', () => {
  it.each<[string, DecisionStepKind, DecisionFact[], DecisionStepKind[], Requirement]>([
    ['目录列风险评估，没有认定风险情形', S.RISK_ASSESSMENT, [], [S.RISK_ASSESSMENT], REQUIRED],
    ['目录没有列风险评估，没有认定风险情形', S.RISK_ASSESSMENT, [], [], OPTIONAL],
    ['目录没有列风险评估，可能影响社会稳定', S.RISK_ASSESSMENT, [F.MAY_HARM_STABILITY], [], REQUIRED],
    ['目录列专家论证，没有认定专业性较强', S.EXPERT_REVIEW, [], [S.EXPERT_REVIEW], REQUIRED],
    ['目录列公平竞争审查，没有认定涉及市场主体', S.FAIR_COMPETITION, [], [S.FAIR_COMPETITION], REQUIRED],
    ['目录没有列公平竞争审查', S.FAIR_COMPETITION, [], [], NOT_APPLICABLE],
    ['目录列报告人大', S.NPC_REPORT, [], [S.NPC_REPORT], REQUIRED],
    ['目录列宣传解读', S.OUTREACH, [], [S.OUTREACH], REQUIRED],
    ['目录列听证', S.HEARING, [], [S.HEARING], REQUIRED],
    [
      '第二十二条 已按有关规定评估过的，不作重复评估',
      S.RISK_ASSESSMENT,
      [F.VALID_EARLIER_ASSESSMENT],
      [S.RISK_ASSESSMENT],
      OPTIONAL,
    ],
    [
      '第十四条 依法不予公开的，目录列了也不向社会听取意见',
      S.PUBLIC_PARTICIPATION,
      [F.LAWFULLY_NOT_PUBLIC],
      [S.PUBLIC_PARTICIPATION],
      NOT_APPLICABLE,
    ],
    [
      '第三十二条 依法不予公开的不公布',
      S.PUBLICATION,
      [F.LAWFULLY_NOT_PUBLIC],
      [S.PUBLICATION],
      NOT_APPLICABLE,
    ],
    ['依法不予公开的，仍应当专家论证', S.EXPERT_REVIEW, [F.LAWFULLY_NOT_PUBLIC], [S.EXPERT_REVIEW], REQUIRED],
  ])('%s', (_, kind, facts, listed, expected) =>
    expect(need(kind, facts, listed)?.requirement).toBe(expected),
  );

  it('说明依据是目录，法律另有规定的仍说法律', () => {
    expect(need(S.RISK_ASSESSMENT, [], [S.RISK_ASSESSMENT])).toMatchObject({
      basis: 'POLICY',
      article: '重大行政决策事项目录',
    });
    expect(need(S.RISK_ASSESSMENT, [F.MAY_HARM_STABILITY], [S.RISK_ASSESSMENT])).toMatchObject({
      basis: 'LAW',
    });
  });

  it('无论认定什么情形，目录多列一项，应当履行的不会变少', () => {
    for (const fact of Object.values(F))
      for (const listed of Object.values(S)) {
        const required = (given: readonly DecisionStepKind[]) =>
          stepsOf([fact], given).flatMap(({ kind, requirement }) => (requirement === REQUIRED ? [kind] : []));
        expect(required([listed])).toEqual(expect.arrayContaining(required([])));
      }
  });

  it('重大调整后的决策，仍以原目录事项为准', () => {
    expect(adjustedNo('2026-003', 1)).toBe('2026-003-调1');
    expect(listedNo(adjustedNo(adjustedNo('2026-003', 1), 2))).toBe('2026-003');
    expect(listedNo('2026-外01')).toBe('2026-外01');
  });
});

describe('第十六条 可以听证而不举行的，写明理由', () => {
  it.each<[string, DecisionFact[], boolean, DecisionStepKind[], string[]]>([
    [
      '直接涉及切身利益，没有举行也没有写明理由',
      [F.DIRECT_VITAL_INTEREST],
      false,
      [],
      ['HEARING_WAIVER_REQUIRED'],
    ],
    ['存在较大分歧，没有举行也没有写明理由', [F.LARGE_DISAGREEMENT], false, [], ['HEARING_WAIVER_REQUIRED']],
    ['直接涉及切身利益，已经举行或者写明理由', [F.DIRECT_VITAL_INTEREST], false, [S.HEARING], []],
    ['不直接涉及切身利益，没有较大分歧', [F.PUBLIC_CONCERN], false, [], []],
    ['目录写明听证的，按应当履行的程序要求', [F.DIRECT_VITAL_INTEREST], true, [], []],
  ])('%s', (_, facts, hearing, answered, expected) =>
    expect(
      refuseSilentHearing(facts, stepsOf(facts, [], hearing), new Set(answered)).map(({ code }) => code),
    ).toEqual(expected),
  );
});
