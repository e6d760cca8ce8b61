/** 新闻发布会记者报名. */
import { describe, expect, it } from 'vitest';
import {
  accreditationClosesAt,
  accreditationState,
  refuseAccepting,
  refuseAccreditationNow,
  refuseAccreditedTwice,
  refuseArriving,
  refuseDeclining,
  refuseJournalist,
  refuseWithdrawing,
  pressContactsExpired,
} from '#server/law/press/press-accreditation.ts';
import { PressStage } from '#server/law/press/press-stage.ts';
import { AccreditationDecline, AccreditationState } from '#server/law/press/press-words.ts';
import type { Finding } from '#server/law/refusal.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const at = (text: string) => new Date(text);
const STARTS = at('2026-12-22T02:00:00Z');
const ENDS = at('2026-12-22T03:00:00Z');

describe('记者报名', () => {
  const SAID = {
    outlet: '岚溪日报',
    name: '周明',
    contact: '13900000301',
    cardNo: '',
    equipment: '',
    persons: 1,
  };

  it('发布会开始前12小时截止，截止的那一刻已经晚了', () => {
    expect(accreditationClosesAt(STARTS)).toEqual(at('2026-12-21T14:00:00Z'));
    const now = (text: string, stage: PressStage = PressStage.ANNOUNCED) =>
      codes(refuseAccreditationNow(stage, STARTS, at(text)));
    expect(now('2026-12-21T13:59:59.999Z')).toEqual([]);
    expect(now('2026-12-21T14:00:00Z')).toEqual(['ACCREDITATION_CLOSED']);
    expect(now('2026-12-01T00:00:00Z', PressStage.UNANNOUNCED)).toEqual(['ACCREDITATION_CLOSED']);
    expect(now('2026-12-01T00:00:00Z', PressStage.CANCELLED)).toEqual(['EVENT_CANCELLED']);
  });

  it.each<[string, Partial<typeof SAID>, string[]]>([
    ['齐全的', {}, []],
    ['记者证号可以不填', { cardNo: '' }, []],
    [
      '没有媒体、姓名、联系方式的，一次说全',
      { outlet: ' ', name: '', contact: '' },
      ['OUTLET_REQUIRED', 'NAME_REQUIRED', 'CONTACT_REQUIRED'],
    ],
    [
      '写得太长',
      { outlet: '报'.repeat(61), cardNo: '1'.repeat(31), equipment: '机'.repeat(201) },
      ['ACCREDITATION_TOO_LONG', 'ACCREDITATION_TOO_LONG', 'ACCREDITATION_TOO_LONG'],
    ],
    ['零人', { persons: 0 }, ['PRESS_PERSONS_INVALID']],
    ['六人', { persons: 6 }, ['PRESS_PERSONS_INVALID']],
    ['半个人', { persons: 1.5 }, ['PRESS_PERSONS_INVALID']],
  ])('%s', (_name, change, found) => {
    expect(codes(refuseJournalist({ ...SAID, ...change }))).toEqual(found);
  });

  const S = AccreditationState;
  const IN_TURN = { laterAccepted: false, earlierWithoutPlace: false };
  it('席位不够的按先后：后来的先核准了，先来的不能以没有席位拒绝', () => {
    const { NO_PLACE, NOT_PRESS } = AccreditationDecline;
    const later = { ...IN_TURN, laterAccepted: true };
    expect(codes(refuseDeclining(S.RECEIVED, NO_PLACE, later))).toEqual(['ACCREDITATION_OUT_OF_TURN']);
    expect(refuseDeclining(S.RECEIVED, NOT_PRESS, later)).toEqual([]);
    expect(refuseDeclining(S.RECEIVED, NO_PLACE, IN_TURN)).toEqual([]);
    expect(codes(refuseAccepting(S.RECEIVED, { ...IN_TURN, earlierWithoutPlace: true }))).toEqual([
      'ACCREDITATION_OUT_OF_TURN',
    ]);
  });

  it('办过的、取消的不再办；不予核准以后可以再核准', () => {
    expect(codes(refuseAccepting(S.ACCEPTED, IN_TURN))).toEqual(['ACCREDITATION_DECIDED']);
    expect(refuseAccepting(S.DECLINED, IN_TURN)).toEqual([]);
    expect(codes(refuseDeclining(S.ARRIVED, AccreditationDecline.INCOMPLETE, IN_TURN))).toEqual([
      'ACCREDITATION_DECIDED',
    ]);
    expect(codes(refuseArriving(S.RECEIVED, STARTS, STARTS))).toEqual(['NOT_ACCREDITED']);
    expect(codes(refuseArriving(S.ARRIVED, STARTS, STARTS))).toEqual(['ARRIVED_BEFORE']);
    expect(refuseArriving(S.ACCEPTED, STARTS, STARTS)).toEqual([]);
    expect(codes(refuseArriving(S.ACCEPTED, STARTS, at('2026-12-21T00:00:00Z')))).toEqual([
      'PRESS_TOO_EARLY',
    ]);
    expect(codes(refuseAccreditedTwice(true))).toEqual(['SIGNED_UP_BEFORE']);
    expect(refuseAccreditedTwice(false)).toEqual([]);
    expect(codes(refuseWithdrawing(S.ACCEPTED, STARTS, STARTS))).toEqual(['ACCREDITATION_OVER']);
    expect(codes(refuseWithdrawing(S.DECLINED, STARTS, at('2026-12-01T00:00:00Z')))).toEqual([
      'ACCREDITATION_OVER',
    ]);
    expect(refuseWithdrawing(S.RECEIVED, STARTS, at('2026-12-01T00:00:00Z'))).toEqual([]);
  });

  it.each<[AccreditationState, object]>([
    [S.RECEIVED, {}],
    [S.ACCEPTED, { acceptedAt: STARTS }],
    [S.DECLINED, { declinedAt: STARTS }],
    [S.ARRIVED, { acceptedAt: STARTS, arrivedAt: STARTS }],
    [S.WITHDRAWN, { acceptedAt: STARTS, withdrawnAt: STARTS }],
  ])('状态 %s', (state, change) => {
    const marks = { acceptedAt: null, declinedAt: null, withdrawnAt: null, arrivedAt: null, ...change };
    expect(accreditationState(marks)).toBe(state);
  });

  it('姓名和联系方式在发布会以后三十天删除', () => {
    expect(pressContactsExpired(ENDS, '2027-01-21')).toBe(false);
    expect(pressContactsExpired(ENDS, '2027-01-22')).toBe(true);
  });
});
