/** 专门规定 that a county keeps itself: which matters they reach, from which day, and what they ask beyond the statute. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  asksPriceHearing,
  basisOf,
  LawAttendance,
  LawHearing,
  LawLevel,
  lawsOfRound,
  type SpecialRule,
  specialLaws,
  SpecialRuleKind,
} from '#server/law/catalogue/special-law.ts';
import { DecisionCategory } from '#server/law/decision/decision-category.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { lawDay } from '#server/law/decision/law-day.ts';
import { StepDutyKind } from '#server/law/decision/requirement.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { LAWS, localLaw } from './laws.ts';

const day = (text: string) => text as CalendarDay;
const none = { specialRules: [], categories: [], facts: [] };
const project = localLaw({ categories: [DecisionCategory.PROJECT], minimumDays: 45 });

describe('哪些事项适用：事项、类别、认定的情形有一项符合就适用', () => {
  const on = localLaw({
    subjects: [SpecialRuleKind.LAND_ACQUISITION],
    categories: [DecisionCategory.PROJECT],
    facts: [DecisionFact.MAY_HARM_STABILITY],
    hearing: LawHearing.REQUIRED,
  });
  it.each([
    ['什么都不符合', none, false],
    ['目录写明的事项', { ...none, specialRules: [SpecialRuleKind.LAND_ACQUISITION] }, true],
    ['另一种事项', { ...none, specialRules: [SpecialRuleKind.UTILITY_PRICE] }, false],
    ['类别', { ...none, categories: [DecisionCategory.PLAN, DecisionCategory.PROJECT] }, true],
    ['认定的情形', { ...none, facts: [DecisionFact.MAY_HARM_STABILITY] }, true],
    ['另一种情形', { ...none, facts: [DecisionFact.TECHNICAL] }, false],
  ])('%s', (_, matter, reached) => {
    expect(specialLaws(matter, { laws: [on], today: day('2026-03-01') })).toEqual(reached ? [on] : []);
  });

  it('目录写明的排在前面，依其顺序；其余在后', () => {
    const matter = {
      ...none,
      specialRules: [SpecialRuleKind.LAND_ACQUISITION, SpecialRuleKind.URBAN_RURAL_PLAN],
      categories: [DecisionCategory.PROJECT],
    };
    const found = specialLaws(matter, { laws: [project, ...LAWS], today: day('2026-03-01') });
    expect(found.map(({ code }) => code)).toEqual(['LAND_ACQUISITION', 'URBAN_RURAL_PLAN', 'LOCAL']);
  });
});

describe('从哪一天起适用', () => {
  const until = { ...project, from: day('2026-02-01'), until: day('2026-03-31') };
  const plan = { ...none, categories: [DecisionCategory.PROJECT] };
  it.each([
    ['2026-01-31', false],
    ['2026-02-01', true],
    ['2026-03-31', true],
    ['2026-04-01', false],
  ])('%s：%s', (today, holds) => {
    expect(specialLaws(plan, { laws: [until], today: day(today) })).toHaveLength(holds ? 1 : 0);
  });

  it('已经公布的征求意见依公布之日的规定，后来的不溯及', () => {
    const kept = { ...plan, lawIds: [] };
    expect(lawsOfRound(kept, [until], day('2026-03-01'))).toEqual([]);
    expect(lawsOfRound({ ...kept, lawIds: [until.id] }, [until], day('2026-04-01'))).toEqual([until]);
    expect(lawsOfRound({ ...kept, lawIds: null }, [until], day('2026-03-01'))).toEqual([until]);
    expect(lawsOfRound({ ...kept, lawIds: null }, [until], day('2026-04-01'))).toEqual([]);
  });

  it.each([
    ['在办', DecisionPhase.REVISING, [], '2026-06-01'],
    ['已经讨论决定', DecisionPhase.PUBLISHED, [['DONE', '2026-04-10']], '2026-04-10'],
    ['安排上会，还没有讨论', DecisionPhase.SCHEDULED, [['IN_PROGRESS', null]], '2026-06-01'],
    ['终止', DecisionPhase.TERMINATED, [], '2026-02-20'],
    ['记载的日期在今天以后', DecisionPhase.APPROVED, [['DONE', '2026-07-01']], '2026-06-01'],
  ] as const)('%s的决策依哪一天的规定', (_, phase, discussed, judged) => {
    const steps = discussed.map(([status, on]) => ({
      kind: DecisionStepKind.COLLECTIVE_DISCUSSION,
      status,
      happenedOn: on as CalendarDay | null,
    }));
    expect(lawDay({ phase, phaseSince: day('2026-02-20'), steps }, day('2026-06-01'))).toBe(judged);
  });
});

describe('程序和听证：写明的成为应当履行，注明出处', () => {
  const steps = (special: readonly SpecialRule[], facts: readonly DecisionFact[] = []) =>
    new Map(
      requiredSteps(new Set(facts), special, { catalogueHearing: false, solicitationRequired: false }).map(
        (step) => [step.kind, step],
      ),
    );

  it.each([
    DecisionStepKind.EXPERT_REVIEW,
    DecisionStepKind.RISK_ASSESSMENT,
    DecisionStepKind.FAIR_COMPETITION,
    DecisionStepKind.NPC_REPORT,
    DecisionStepKind.OUTREACH,
  ])('%s', (kind) => {
    expect(steps([]).get(kind)?.requirement).not.toBe('REQUIRED');
    expect(steps([localLaw({ steps: [kind] })]).get(kind)).toMatchObject({
      requirement: 'REQUIRED',
      article: '岚溪县重大民生事项听取意见办法第六条',
      basis: 'POLICY',
    });
  });

  it('要求向社会公开征求意见的，是公众参与的具体要求', () => {
    const asked = localLaw({ steps: [DecisionStepKind.PUBLIC_PARTICIPATION] });
    const duty = (special: readonly SpecialRule[]) =>
      steps(special)
        .get(DecisionStepKind.PUBLIC_PARTICIPATION)
        ?.duties.find(({ kind }) => kind === StepDutyKind.PUBLIC_SOLICITATION)?.requirement;
    expect([duty([]), duty([asked])]).toEqual(['OPTIONAL', 'REQUIRED']);
  });

  it('要求风险评估的，已经评估过也要做', () => {
    const asked = localLaw({ steps: [DecisionStepKind.RISK_ASSESSMENT] });
    const found = steps([asked], [DecisionFact.VALID_EARLIER_ASSESSMENT]);
    expect(found.get(DecisionStepKind.RISK_ASSESSMENT)?.requirement).toBe('REQUIRED');
  });

  it.each([
    [LawHearing.REQUIRED, [], 'REQUIRED'],
    [LawHearing.ON_OBJECTION, [], 'OPTIONAL'],
    [LawHearing.ON_OBJECTION, [DecisionFact.MAJORITY_OBJECTS], 'REQUIRED'],
    [LawHearing.ONE_OF_SEVERAL, [], 'OPTIONAL'],
  ])('听证 %s', (hearing, facts, requirement) => {
    const found = steps([localLaw({ hearing })], facts).get(DecisionStepKind.HEARING);
    expect(found).toMatchObject({ requirement, article: '岚溪县重大民生事项听取意见办法第六条' });
  });

  it('规章以上是法律的规定，规范性文件不是', () => {
    expect(Object.values(LawLevel).map((level) => basisOf({ level }))).toEqual([
      'LAW',
      'LAW',
      'LAW',
      'LAW',
      'POLICY',
    ]);
    expect(asksPriceHearing([localLaw({ attendance: LawAttendance.CONSUMERS })])).toBe(true);
  });
});
