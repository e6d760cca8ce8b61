import { describe, expect, it } from 'vitest';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import {
  type FactProposal,
  proposedFacts,
  refuseAddedFacts,
  refuseFactProposal,
  refuseFactRuling,
  refuseUnruledFacts,
} from '#server/law/decision/fact-ruling.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';

const F = DecisionFact;
const reason = '专家提出方案以工程测算为依据，技术性较强，应当论证。';
const of = (fact: DecisionFact, why = reason) => ({ fact, reason: why });
const codesOf = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
const codes = (proposal: Partial<FactProposal>) =>
  codesOf(
    refuseFactProposal(
      { phase: DecisionPhase.DRAFTING, before: [], holding: [], lowered: [], reason, ...proposal },
      DEFAULT_POLICY,
    ),
  );
const OPEN = [
  'INITIATED',
  'DRAFTING',
  'CONSULTING',
  'REVISING',
  'LEGALITY_REVIEW',
  'READY_FOR_DISCUSSION',
  'SCHEDULED',
];

describe('事项情形决定应当履行的程序：逐项说理，讨论决定以前认定', () => {
  it.each<[string, Partial<FactProposal>, string[]]>([
    ['没有特别情形，写明为什么', {}, []],
    ['没有特别情形，也不说明', { reason: '' }, ['FACT_REASON_REQUIRED']],
    ['没有特别情形，只写一个句号', { reason: '。' }, ['FACT_REASON_REQUIRED']],
    ['专业性较强，写明理由', { holding: [of(F.PROFESSIONAL)], reason: '' }, []],
    ['专业性较强，没有理由', { holding: [of(F.PROFESSIONAL, '')] }, ['FACT_REASON_REQUIRED']],
    [
      '专业性较强，理由是重复的字',
      { holding: [of(F.PROFESSIONAL, '是是是是是是')] },
      ['FACT_REASON_REQUIRED'],
    ],
    ['保留原已认定的', { before: [F.PROFESSIONAL], holding: [of(F.PROFESSIONAL)] }, []],
    ['去掉一项，一字不提', { before: [F.TECHNICAL] }, ['FACT_REASON_REQUIRED']],
    ['去掉一项，写明理由', { before: [F.TECHNICAL], lowered: [of(F.TECHNICAL)] }, []],
    [
      '去掉一项，理由过短（本县设定15字）',
      { before: [F.TECHNICAL], lowered: [of(F.TECHNICAL, '情况有变化')] },
      ['FACT_REASON_REQUIRED'],
    ],
    ['第十四条 自行勾选不予公开', { holding: [of(F.LAWFULLY_NOT_PUBLIC)] }, ['PARTICIPATION_REQUIRED']],
    ['第十四条 已经审查认定的不予公开保留', { before: [F.LAWFULLY_NOT_PUBLIC] }, []],
    [
      '几项问题一次说清',
      { phase: DecisionPhase.ISSUED, before: [F.TECHNICAL], holding: [of(F.LAWFULLY_NOT_PUBLIC, '')] },
      ['WRONG_STAGE', 'PARTICIPATION_REQUIRED', 'FACT_REASON_REQUIRED', 'FACT_REASON_REQUIRED'],
    ],
  ])('%s', (_, proposal, expected) => expect(codes(proposal)).toEqual(expected));

  it.each(Object.values(DecisionPhase))('%s阶段', (phase) => {
    expect(codes({ phase })).toEqual(OPEN.includes(phase) ? [] : ['WRONG_STAGE']);
    expect(codesOf(refuseFactRuling(phase, true))).toEqual(OPEN.includes(phase) ? [] : ['WRONG_STAGE']);
    const unruled = codesOf(refuseUnruledFacts({ phase, factsConfirmed: false }));
    expect(unruled).toEqual(OPEN.includes(phase) ? ['FACTS_UNRULED'] : []);
    expect(refuseUnruledFacts({ phase, factsConfirmed: true })).toEqual([]);
  });

  it('没有提出的，无从认定', () =>
    expect(codesOf(refuseFactRuling(DecisionPhase.DRAFTING, false))).toEqual(['FACTS_NOT_PROPOSED']));

  it.each<[string, DecisionFact, string, string[]]>([
    ['增列技术性较强，写明理由', F.TECHNICAL, reason, []],
    ['增列而没有理由', F.TECHNICAL, '', ['FACT_REASON_REQUIRED']],
    ['第二十二条 增列已评估过', F.VALID_EARLIER_ASSESSMENT, reason, ['FACT_NOT_ADDED']],
    ['第十四条 增列不予公开', F.LAWFULLY_NOT_PUBLIC, reason, ['FACT_NOT_ADDED']],
  ])('认定时%s', (_, fact, why, expected) =>
    expect(codesOf(refuseAddedFacts([of(fact, why)]))).toEqual(expected),
  );

  it('认定后的情形依条例的次序，不予公开非经去掉不变', () => {
    const before = [F.LAWFULLY_NOT_PUBLIC, F.TECHNICAL];
    expect(proposedFacts({ before, holding: [of(F.NPC_MATTER), of(F.PROFESSIONAL)], lowered: [] })).toEqual([
      F.PROFESSIONAL,
      F.NPC_MATTER,
      F.LAWFULLY_NOT_PUBLIC,
    ]);
    expect(proposedFacts({ before, holding: [], lowered: [of(F.LAWFULLY_NOT_PUBLIC)] })).toEqual([]);
  });
});
