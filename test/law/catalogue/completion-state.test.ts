import { describe, expect, it } from 'vitest';
import { CompletionState } from '#server/law/catalogue/completion-report.ts';
import {
  completionsFor,
  isUnfinished,
  refuseStatedCompletion,
} from '#server/law/catalogue/completion-state.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';

const { COMPLETED, UNDER_WAY, CARRIED_OVER, STOPPED } = CompletionState;
const P = DecisionPhase;

describe('完成情况按决策所处的环节确定', () => {
  it.each([
    [null, [CARRIED_OVER, STOPPED]],
    [P.PROPOSED, [UNDER_WAY, CARRIED_OVER, STOPPED]],
    [P.STUDYING, [UNDER_WAY, CARRIED_OVER, STOPPED]],
    [P.INITIATED, [UNDER_WAY, CARRIED_OVER, STOPPED]],
    [P.DRAFTING, [UNDER_WAY, CARRIED_OVER, STOPPED]],
    [P.CONSULTING, [UNDER_WAY, CARRIED_OVER, STOPPED]],
    [P.REVISING, [UNDER_WAY, CARRIED_OVER, STOPPED]],
    [P.LEGALITY_REVIEW, [UNDER_WAY, CARRIED_OVER, STOPPED]],
    [P.READY_FOR_DISCUSSION, [UNDER_WAY, CARRIED_OVER, STOPPED]],
    [P.SCHEDULED, [UNDER_WAY, CARRIED_OVER, STOPPED]],
    [P.APPROVED, [UNDER_WAY, CARRIED_OVER, STOPPED]],
    [P.ISSUED, [COMPLETED]],
    [P.PUBLISHED, [COMPLETED]],
    [P.EXECUTING, [COMPLETED]],
    [P.SUSPENDED, [COMPLETED]],
    [P.ADJUSTING, [COMPLETED]],
    [P.COMPLETED, [COMPLETED]],
    [P.REPEALED, [COMPLETED]],
    [P.ARCHIVED, [COMPLETED]],
    [P.DECLINED, [STOPPED]],
    [P.REJECTED, [STOPPED]],
    [P.TERMINATED, [STOPPED]],
  ] as const)('%s', (phase, states) => {
    expect(completionsFor(phase)).toEqual(states);
    for (const state of Object.values(CompletionState))
      expect(refuseStatedCompletion('甲', phase, state).map(({ code }) => code)).toEqual(
        states.some((one) => one === state) ? [] : ['COMPLETION_CONTRADICTS_COURSE'],
      );
  });

  it('每个环节都有说法', () => {
    for (const phase of Object.values(P)) expect(completionsFor(phase).length).toBeGreaterThan(0);
  });

  it.each([
    ['没有启动', null, null, true],
    ['正在办理', P.DRAFTING, UNDER_WAY, true],
    ['写明不再办理', P.DRAFTING, STOPPED, false],
    ['已经公布', P.PUBLISHED, null, false],
    ['讨论未通过', P.REJECTED, null, false],
  ] as const)('%s的能否结转', (_, phase, stated, can) => {
    expect(isUnfinished(phase, stated)).toBe(can);
  });
});
