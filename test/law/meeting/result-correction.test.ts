import { describe, expect, it } from 'vitest';
import {
  type ProposedCorrection,
  refuseCorrectingItem,
  refuseOpenCorrection,
  refuseProposedCorrection,
  refuseUnproposed,
} from '#server/law/meeting/result-correction.ts';
import type { Finding } from '#server/law/refusal.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const PROPOSED: ProposedCorrection = {
  ended: true,
  recorded: false,
  open: false,
  before: { result: 'NOT_PASSED', resultText: '' },
  after: { result: 'DEFERRED', resultText: '缓议。' },
  reason: '会上决定缓议，登记时误选为未通过',
};

describe('国令713号第三十条 集体讨论决定情况应当如实记录：审议结果的更正', () => {
  it.each<[string, Partial<ProposedCorrection>, string[]]>([
    ['登记有误、写明理由的，可以提出更正', {}, []],
    ['审议没有结束的，不得更正', { ended: false }, ['ITEM_NOT_ENDED']],
    ['讨论情况已经记入决策过程的，不得更正', { recorded: true }, ['DISCUSSION_RECORDED']],
    ['已有一项更正待确认的，不得另行提出', { open: true }, ['RESULT_CORRECTION_WAITING']],
    ['与原登记相同的，不是更正', { after: { result: 'NOT_PASSED', resultText: ' ' } }, ['RESULT_UNCHANGED']],
    ['只更正审议意见的，可以提出', { after: { result: 'NOT_PASSED', resultText: '退回主办单位。' } }, []],
    ['没有写明理由的，不得更正', { reason: '' }, ['RESULT_REASON_REQUIRED']],
    ['以套话充作理由的，视为没有写明', { reason: '工作需要，领导要求' }, ['RESULT_REASON_REQUIRED']],
    [
      '不符合之处一并说明',
      { ended: false, recorded: true, open: true, reason: '更正' },
      ['ITEM_NOT_ENDED', 'DISCUSSION_RECORDED', 'RESULT_CORRECTION_WAITING', 'RESULT_REASON_REQUIRED'],
    ],
  ])('%s', (_title, change, expected) => {
    expect(codes(refuseProposedCorrection({ ...PROPOSED, ...change }))).toEqual(expected);
  });

  it('确认更正的条件与提出时相同', () => {
    expect(codes(refuseCorrectingItem({ ended: true, recorded: true }))).toEqual(['DISCUSSION_RECORDED']);
    expect(refuseCorrectingItem({ ended: true, recorded: false })).toEqual([]);
  });

  it('没有提出更正的，无从确认或者退回', () => {
    expect(codes(refuseUnproposed(false))).toEqual(['RESULT_CORRECTION_NONE']);
    expect(refuseUnproposed(true)).toEqual([]);
  });

  it('更正待确认期间，不得据以登记讨论情况、公布纪要', () => {
    expect(codes(refuseOpenCorrection(true))).toEqual(['RESULT_CORRECTION_OPEN']);
    expect(refuseOpenCorrection(false)).toEqual([]);
  });
});
