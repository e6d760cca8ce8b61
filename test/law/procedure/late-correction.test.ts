import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import {
  type LateCorrection,
  refuseLateCorrection,
  refuseResting,
  restingOn,
} from '#server/law/procedure/late-correction.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';

const S = LateStep;
const P = DecisionPhase;
const K = RecordKind;

const RIGHT: LateCorrection = {
  step: S.SOLICITATION,
  reason: '公告原件所载截止日是4月17日，录入时看错。',
  corrected: S.SOLICITATION,
  waits: false,
  newDocument: true,
  restedOn: null,
};
const codes = (more: Partial<LateCorrection>) =>
  refuseLateCorrection({ ...RIGHT, ...more }).map(({ code }) => code);

describe('第三十三条 如实记录：已经确认的补录有误的，凭原件更正', () => {
  it.each([
    ['写明理由、附有新的材料', {}, []],
    ['要更正的补录已经更正过', { corrected: null }, ['LATE_CORRECTION_SETTLED']],
    ['更正成另一程序', { corrected: S.ACTIVITY }, ['LATE_CORRECTION_STEP']],
    ['已经提出更正，等待确认', { waits: true }, ['LATE_CORRECTION_WAITS']],
    ['理由没有写明', { reason: '错了错了' }, ['LATE_CORRECTION_REASON']],
    ['只有原来的材料', { newDocument: false }, ['LATE_CORRECTION_DOCUMENT']],
    ['平台上已经送审', { restedOn: K.LEGALITY_SUBMISSION }, ['LATE_CORRECTION_RESTED_ON']],
  ] as const)('%s', (_, more, expected) => {
    expect(codes(more)).toEqual(expected);
  });

  it('几项不符合的，一次说全', () => {
    expect(codes({ reason: '', newDocument: false, restedOn: K.ISSUE })).toEqual([
      'LATE_CORRECTION_REASON',
      'LATE_CORRECTION_DOCUMENT',
      'LATE_CORRECTION_RESTED_ON',
    ]);
  });
});

describe('平台上已经以补录为依据办理的程序', () => {
  const record = (kind: RecordKind, more: object = {}) => ({ kind, late: false, inItsPlace: false, ...more });
  it.each([
    ['还在准备', S.ACTIVITY, P.REVISING, [record(K.EXPERT_REVIEW)], null],
    ['已经送审', S.ACTIVITY, P.LEGALITY_REVIEW, [record(K.LEGALITY_SUBMISSION)], K.LEGALITY_SUBMISSION],
    ['审查退回以后', S.ACTIVITY, P.REVISING, [record(K.LEGALITY_SUBMISSION)], null],
    [
      '审查也是补录的',
      S.ACTIVITY,
      P.READY_FOR_DISCUSSION,
      [record(K.LEGALITY_OPINION, { late: true })],
      null,
    ],
    ['审查以后安排上会', S.LEGALITY_REVIEW, P.SCHEDULED, [record(K.SCHEDULE)], K.SCHEDULE],
    ['上会暂缓以后', S.LEGALITY_REVIEW, P.READY_FOR_DISCUSSION, [record(K.SCHEDULE)], null],
    ['讨论以后请示报告', S.DISCUSSION, P.APPROVED, [record(K.PARTY_REPORT)], K.PARTY_REPORT],
    ['请示报告以后还没有印发', S.PARTY_REPORT, P.APPROVED, [record(K.NPC_REPORT)], null],
    ['请示报告以后印发', S.PARTY_REPORT, P.ISSUED, [record(K.ISSUE)], K.ISSUE],
    ['印发以后公布', S.START, P.PUBLISHED, [record(K.PUBLICATION)], K.PUBLICATION],
    ['已经终止', S.START, P.TERMINATED, [record(K.TERMINATION)], K.TERMINATION],
    [
      '平台上重新办理了同一程序',
      S.EXPERT_REVIEW,
      P.REVISING,
      [record(K.EXPERT_REVIEW, { inItsPlace: true })],
      K.EXPERT_REVIEW,
    ],
  ] as const)('%s', (_, step, phase, records, expected) => {
    expect(restingOn(step, phase, records)).toBe(expected);
    expect(refuseResting(step, restingOn(step, phase, records))).toHaveLength(expected === null ? 0 : 1);
  });
});
