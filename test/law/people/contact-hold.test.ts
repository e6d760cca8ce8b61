/** 个人信息保护法第四十七条: contacts that a case still needs are held back with a reason, and let go with one. */
import { describe, expect, it } from 'vitest';
import {
  HOLD_GROUND_LABELS,
  HoldGround,
  refuseHold,
  refuseLiftedHold,
  refuseLifting,
} from '#server/law/people/contact-hold.ts';

const CASE = '岚府复〔2028〕3号行政复议案正在审理';
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe('暂缓删除联系方式', () => {
  it.each([
    ['写明案号和办理机关', CASE, []],
    ['没有说明', ' ', ['HOLD_REASON_REQUIRED']],
    ['九个字', '行政复议正在审理中', ['HOLD_REASON_REQUIRED']],
    ['十个字', '行政复议案件审理之中', []],
  ])('%s', (_, reason, expected) => {
    expect(codes(refuseHold({ reason }))).toEqual(expected);
  });

  it('解除也要说明；解除过的不再解除', () => {
    expect(refuseLifting({ lifted: false, reason: '复议决定已经生效，各方没有起诉。' })).toEqual([]);
    expect(codes(refuseLifting({ lifted: false, reason: '' }))).toEqual(['HOLD_REASON_REQUIRED']);
    expect(codes(refuseLifting({ lifted: true, reason: CASE }))).toEqual(['HOLD_LIFTED']);
    expect(codes(refuseLiftedHold({ lifted: true }))).toEqual(['HOLD_LIFTED']);
    expect(refuseLiftedHold({ lifted: false })).toEqual([]);
  });

  it('每一事由都有名称，都是本县的办理规则', () => {
    expect(Object.values(HoldGround).filter((ground) => !HOLD_GROUND_LABELS[ground])).toEqual([]);
    expect(refuseHold({ reason: '' })).toMatchObject([{ rule: 'R-86', basis: 'DESIGN' }]);
  });
});
