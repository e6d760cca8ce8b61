/** 第三章第二节, the steps of before the platform (补录) at their borders: 第三十三条. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  type LatePlace,
  LateStep,
  refuseLateEffect,
  refuseLateOrder,
} from '#server/law/procedure/late-step.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { specialLaws, SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { solicitationShortfalls } from '#server/law/procedure/late-solicitation.ts';
import { calendar } from '#test/law/calendar/calendars.ts';
import { LAWS } from '#test/law/catalogue/laws.ts';
import { found } from './found.ts';

describe('第三十三条 启用平台以前的程序补录：先后有序，前一项办完后一项才算数', () => {
  const S = LateStep;
  const at = (step: LateStep, firstDay: CalendarDay, lastDay = firstDay): LatePlace => ({
    step,
    firstDay,
    lastDay,
  });
  const discussed = at(S.DISCUSSION, '2026-06-01');
  it.each<[string, LatePlace, LatePlace[], string[]]>([
    ['讨论当日认定风险可控', at(S.RISK_FINDING, '2026-06-01'), [discussed], []],
    ['讨论次日才认定', at(S.RISK_FINDING, '2026-06-02'), [discussed], ['LATE_ORDER']],
    ['讨论当日请示党委', at(S.PARTY_REPORT, '2026-06-01'), [discussed], []],
    ['讨论前一日请示党委', at(S.PARTY_REPORT, '2026-05-31'), [discussed], ['LATE_ORDER']],
    [
      '讨论前请示、讨论后答复，仍是先请示',
      at(S.PARTY_REPORT, '2026-05-31', '2026-06-05'),
      [discussed],
      ['LATE_ORDER'],
    ],
    ['讨论当日审查', at(S.LEGALITY_REVIEW, '2026-05-20', '2026-06-01'), [discussed], []],
    ['讨论次日审查意见才到', at(S.LEGALITY_REVIEW, '2026-05-20', '2026-06-02'), [discussed], ['LATE_ORDER']],
    [
      '报告人大与报告党委不分先后',
      at(S.NPC_REPORT, '2026-06-01'),
      [discussed, at(S.PARTY_REPORT, '2026-06-05')],
      [],
    ],
    [
      '早于两项，只说一次',
      at(S.PARTY_REPORT, '2026-05-01'),
      [discussed, at(S.LEGALITY_REVIEW, '2026-05-20')],
      ['LATE_ORDER'],
    ],
  ])('补录的先后：%s', (_, entry, others, expected) =>
    expect(found(refuseLateOrder(entry, others, 'x'))).toEqual(expected),
  );

  const P = DecisionPhase;
  it.each<[string, LateStep, DecisionPhase, string[]]>([
    ['风险认定，安排上会以后', S.RISK_FINDING, P.SCHEDULED, []],
    ['风险认定，讨论通过以后', S.RISK_FINDING, P.APPROVED, ['LATE_ENTRY_NOT_YET']],
    ['专家论证，送审以后', S.EXPERT_REVIEW, P.LEGALITY_REVIEW, ['LATE_ENTRY_NOT_YET']],
    ['讨论，审查没有补', S.DISCUSSION, P.REVISING, ['LATE_ENTRY_NOT_YET']],
  ])('补录生效：%s', (_, step, phase, expected) =>
    expect(found(refuseLateEffect(step, phase))).toEqual(expected),
  );
});

describe('第十五条、第三条 补录的公开征求意见依当时的法律：条例以前的专门法律当时也要守', () => {
  const K = SpecialRuleKind;
  const told = { publishedIn: '县政府网站', opinionCount: 0, adoptedCount: 0, answer: '' };
  it.each<[string, SpecialRuleKind[], CalendarDay, CalendarDay, string[]]>([
    ['条例施行前一日公布，二十日，没有专门法律', [], '2019-08-31', '2019-09-20', []],
    ['条例施行当日公布，二十九日', [], '2019-09-01', '2019-09-30', ['PERIOD_TOO_SHORT']],
    ['条例施行当日公布，三十日', [], '2019-09-01', '2019-10-01', []],
    [
      '规划草案，条例以前公布，二十九日',
      [K.URBAN_RURAL_PLAN],
      '2019-07-01',
      '2019-07-30',
      ['SPECIAL_LAW_APPLIES'],
    ],
    ['规划草案，条例以前公布，三十日', [K.URBAN_RURAL_PLAN], '2019-07-01', '2019-07-31', []],
    ['规划草案，城乡规划法施行前一日公布', [K.URBAN_RURAL_PLAN], '2007-12-31', '2008-01-10', []],
    [
      '规划草案，城乡规划法施行当日公布',
      [K.URBAN_RURAL_PLAN],
      '2008-01-01',
      '2008-01-10',
      ['SPECIAL_LAW_APPLIES'],
    ],
    ['价格事项，条例以前公布，法律没有日数', [K.UTILITY_PRICE], '2019-07-01', '2019-07-10', []],
  ])('%s', (_, specialRules, opensOn, closesOn, expected) => {
    const special = specialLaws({ specialRules, categories: [], facts: [] }, { laws: LAWS, today: opensOn });
    const findings = solicitationShortfalls({ ...told, opensOn, closesOn }, DEFAULT_POLICY, {
      special,
      calendar,
    });
    expect(found(findings)).toEqual(expected);
  });
});
