import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import {
  competitionTold,
  controlTold,
  phaseBefore,
  refuseConclusion,
} from '#server/law/procedure/late-conclusion.ts';
import { CompetitionConclusion } from '#server/law/procedure/fair-competition.ts';
import { builtOn } from '#server/law/procedure/late-correction.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';

const S = LateStep;
const P = DecisionPhase;
const K = RecordKind;
const ISSUABLE = competitionTold(CompetitionConclusion.PASSED);
const NOT_ISSUABLE = competitionTold(CompetitionConclusion.FAILED);

describe('第三十三条 补录的结论录错的，事项还没有按它往下办理的，可以更正', () => {
  it.each([
    ['没有改变结论，办到哪里都可以', S.LEGALITY_REVIEW, 'PASS', 'PASS', P.ISSUED, K.ISSUE, []],
    ['审查结论，还没有上会', S.LEGALITY_REVIEW, 'PASS', 'FAIL', P.READY_FOR_DISCUSSION, null, []],
    ['不合法录成合法以外，反过来也可以', S.LEGALITY_REVIEW, 'FAIL', 'PASS', P.REVISING, null, []],
    ['审查以后已经讨论', S.LEGALITY_REVIEW, 'PASS', 'FAIL', P.APPROVED, K.DISCUSSION, ['结论']],
    ['暂缓讨论以后', S.LEGALITY_REVIEW, 'PASS', 'FAIL', P.READY_FOR_DISCUSSION, K.DISCUSSION, ['结论']],
    [
      '退回以后又送审、又退回',
      S.LEGALITY_REVIEW,
      'FAIL',
      'PASS',
      P.REVISING,
      K.LEGALITY_SUBMISSION,
      ['结论'],
    ],
    ['讨论通过录成未通过', S.DISCUSSION, 'REJECT', 'APPROVE', P.REJECTED, null, []],
    ['讨论未通过录成通过', S.DISCUSSION, 'APPROVE', 'REJECT', P.APPROVED, null, []],
    ['讨论暂缓录成修改后再议', S.DISCUSSION, 'REWORK', 'DEFER', P.REVISING, null, []],
    ['讨论以后已经请示报告', S.DISCUSSION, 'APPROVE', 'REJECT', P.APPROVED, K.PARTY_REPORT, ['结论']],
    ['未通过的已经归档', S.DISCUSSION, 'REJECT', 'APPROVE', P.ARCHIVED, null, ['结论']],
    ['党委不同意录成同意', S.PARTY_REPORT, null, 'REFUSED', P.APPROVED, null, []],
    ['党委同意录成不同意', S.PARTY_REPORT, 'REFUSED', null, P.REVISING, null, []],
    ['请示报告以后已经印发', S.PARTY_REPORT, null, 'REFUSED', P.ISSUED, K.ISSUE, ['结论']],
    [
      '风险认定，审查以后、讨论通过以前',
      S.RISK_FINDING,
      controlTold(true),
      controlTold(false),
      P.READY_FOR_DISCUSSION,
      K.LEGALITY_OPINION,
      [],
    ],
    [
      '风险认定，讨论已经通过',
      S.RISK_FINDING,
      controlTold(true),
      controlTold(false),
      P.APPROVED,
      K.DISCUSSION,
      ['结论'],
    ],
    [
      '公平竞争审查，讨论通过以前',
      S.FAIR_COMPETITION,
      ISSUABLE,
      NOT_ISSUABLE,
      P.READY_FOR_DISCUSSION,
      null,
      [],
    ],
    ['公平竞争审查，讨论没有通过', S.FAIR_COMPETITION, NOT_ISSUABLE, ISSUABLE, P.REJECTED, K.DISCUSSION, []],
    [
      '第二十九条 公平竞争审查，讨论已经通过的，不得改为不符合要求',
      S.FAIR_COMPETITION,
      ISSUABLE,
      NOT_ISSUABLE,
      P.APPROVED,
      K.DISCUSSION,
      ['结论'],
    ],
    ['已经印发', S.FAIR_COMPETITION, ISSUABLE, NOT_ISSUABLE, P.ISSUED, K.ISSUE, ['结论']],
  ] as const)('%s', (_, step, was, is, phase, built, expected) => {
    const found = refuseConclusion({ step, was, is, phase, builtOn: built });
    expect(found.map(({ code }) => code)).toEqual(expected.map(() => 'LATE_CORRECTION_CONCLUSION'));
  });

  it('公平竞争审查适用例外规定的，同样可以出台', () => {
    expect(competitionTold(CompetitionConclusion.EXCEPTION)).toBe(ISSUABLE);
  });

  it('说明已经办理了什么、怎么办', () => {
    const at = { step: S.DISCUSSION, was: 'APPROVE', is: 'REJECT', phase: P.APPROVED };
    const [late] = refuseConclusion({ ...at, builtOn: K.PARTY_REPORT });
    expect(late?.message).toContain('办理了“请示报告党委”');
    expect(late?.fix).toContain('归档说明');
    const [early] = refuseConclusion({ ...at, phase: P.READY_FOR_DISCUSSION, builtOn: null });
    expect(early?.fix).toContain('重新送请合法性审查');
  });

  it('准备阶段的记录不是按结论办理的；更正以前先回到程序以前的阶段', () => {
    expect(builtOn([K.ACTIVITY, K.EXPERT_REVIEW])).toBeNull();
    expect(builtOn([K.ACTIVITY, K.SCHEDULE, K.DISCUSSION])).toBe(K.SCHEDULE);
    expect([S.LEGALITY_REVIEW, S.DISCUSSION, S.NPC_REPORT, S.RISK_FINDING].map(phaseBefore)).toEqual([
      P.REVISING,
      P.READY_FOR_DISCUSSION,
      P.APPROVED,
      null,
    ]);
  });
});
