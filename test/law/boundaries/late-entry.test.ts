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
