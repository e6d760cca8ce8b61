import { describe, expect, it } from 'vitest';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { type FactChange, refuseFactChange } from '#server/law/decision/fact-change.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';

const F = DecisionFact;
const reason = '专家提出方案以工程测算为依据，技术性较强，应当论证。';
const codes = (change: Partial<FactChange>) =>
  refuseFactChange(
    { phase: DecisionPhase.DRAFTING, before: null, after: [], reason: '', ...change },
    DEFAULT_POLICY,
  ).map(({ code }) => code);

describe('事项情形决定应当履行的程序：讨论决定以前认定，更正要有理由', () => {
  it.each<[string, Partial<FactChange>, string[]]>([
    ['第一次认定，没有特别情形', {}, []],
    ['第一次认定专业性较强，不需理由', { after: [F.PROFESSIONAL] }, []],
    ['再次认定，没有变化', { before: [F.PROFESSIONAL], after: [F.PROFESSIONAL] }, []],
    [
      '同样的情形次序不同',
      { before: [F.PROFESSIONAL, F.TECHNICAL], after: [F.TECHNICAL, F.PROFESSIONAL] },
      [],
    ],
    ['增加一项而没有理由', { before: [], after: [F.TECHNICAL] }, ['FACT_REASON_REQUIRED']],
    ['去掉一项而没有理由', { before: [F.TECHNICAL], after: [] }, ['FACT_REASON_REQUIRED']],
    ['增加一项，有理由', { before: [], after: [F.TECHNICAL], reason }, []],
    ['理由过短', { before: [], after: [F.TECHNICAL], reason: '有变化' }, ['FACT_REASON_REQUIRED']],
    ['第二十二条 原有评估而没有依据', { after: [F.VALID_EARLIER_ASSESSMENT] }, ['FACT_REASON_REQUIRED']],
    ['第二十二条 原有评估，写明依据', { after: [F.VALID_EARLIER_ASSESSMENT], reason }, []],
    ['第十四条 自行勾选不予公开', { after: [F.LAWFULLY_NOT_PUBLIC], reason }, ['PARTICIPATION_REQUIRED']],
    [
      '第十四条 已经审查认定的不予公开保留',
      { before: [F.LAWFULLY_NOT_PUBLIC], after: [F.LAWFULLY_NOT_PUBLIC] },
      [],
    ],
    [
      '几项问题一次说清',
      { phase: DecisionPhase.ISSUED, before: [], after: [F.LAWFULLY_NOT_PUBLIC] },
      ['WRONG_STAGE', 'PARTICIPATION_REQUIRED', 'FACT_REASON_REQUIRED'],
    ],
  ])('%s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  it.each(Object.values(DecisionPhase))('%s阶段', (phase) => {
    const open = [
      'INITIATED',
      'DRAFTING',
      'CONSULTING',
      'REVISING',
      'LEGALITY_REVIEW',
      'READY_FOR_DISCUSSION',
      'SCHEDULED',
    ];
    expect(codes({ phase })).toEqual(open.includes(phase) ? [] : ['WRONG_STAGE']);
  });
});
