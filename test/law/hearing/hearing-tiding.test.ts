import { describe, expect, it } from 'vitest';
import { HEARING_TIDING_LABELS, HearingTiding, isToldOf } from '#server/law/hearing/hearing-tiding.ts';
import { refuseClaim, refuseSeatWhenCancelled } from '#server/law/hearing/hearing-waiting.ts';
import { claimUntil } from '#server/law/event/seat-offer.ts';
import { SignUpState } from '#server/law/hearing/hearing-words.ts';

const at = (text: string) => new Date(`2026-12-23T${text}:00+08:00`);
const BEGINS = new Date('2026-12-24T09:00:00+08:00');

describe('候补确认时限：按本地标准，最迟到开始前两小时', () => {
  it.each([
    ['离开始还早，留足时限', new Date('2026-12-20T09:00:00+08:00'), 24, '2026-12-21T01:00:00.000Z'],
    ['时限会超过开始前两小时的，只留到那时', at('18:00'), 24, '2026-12-23T23:00:00.000Z'],
    ['正好到开始前两小时', at('07:00'), 24, '2026-12-23T23:00:00.000Z'],
    ['开始前两小时以内，不再通知候补', new Date('2026-12-23T23:00:00Z'), 24, null],
    ['开始以后也不通知', new Date('2026-12-24T02:00:00Z'), 1, null],
  ])('%s', (_, now, hours, until) => {
    expect(claimUntil(now, hours, BEGINS)?.toISOString() ?? null).toBe(until);
  });

  it('没有定日期的，按时限', () => {
    expect(claimUntil(at('09:00'), 1, null)?.toISOString()).toBe('2026-12-23T02:00:00.000Z');
  });
});

describe('确认席位', () => {
  it.each([
    [SignUpState.OFFERED, []],
    [SignUpState.LAPSED, ['SEAT_OFFER_LAPSED']],
    [SignUpState.CONFIRMED, ['SEAT_ALREADY_CONFIRMED']],
    [SignUpState.WAITLISTED, ['SEAT_NOT_OFFERED']],
    [SignUpState.WITHDRAWN, ['SEAT_NOT_OFFERED']],
    [SignUpState.REGISTERED, ['SEAT_NOT_OFFERED']],
  ])('%s %j', (state, codes) => {
    expect(refuseClaim({ state, claimBy: null }).map(({ code }) => code)).toEqual(codes);
  });

  it('过了时限的，写明是哪一天', () => {
    expect(refuseClaim({ state: SignUpState.LAPSED, claimBy: BEGINS })[0]?.message).toContain(
      '2026年12月24日',
    );
  });

  it('听证会取消的，不再确认', () => {
    expect(refuseSeatWhenCancelled(true).map(({ code }) => code)).toEqual(['HEARING_CANCELLED']);
    expect(refuseSeatWhenCancelled(false)).toEqual([]);
  });
});

describe('告知谁', () => {
  it.each([
    ['DRAW_RESULT', ['DRAWN', 'RESERVE']],
    ['PROMOTED', ['DRAWN']],
    ['SEAT_OFFERED', ['OFFERED']],
    ['LIST_PUBLISHED', ['DRAWN', 'RESERVE']],
    ['MATERIALS_READY', ['DRAWN']],
    ['POSTPONED', ['REGISTERED', 'CONFIRMED', 'WAITLISTED', 'OFFERED', 'DRAWN', 'RESERVE']],
    ['CANCELLED', ['REGISTERED', 'CONFIRMED', 'WAITLISTED', 'OFFERED', 'DRAWN', 'RESERVE']],
  ] as const)('%s：%j', (tiding, told) => {
    const states = Object.values(SignUpState).filter((state) => isToldOf(HearingTiding[tiding], state));
    expect(states).toEqual(told);
  });

  it('每一事项都有名称', () => {
    expect(Object.keys(HEARING_TIDING_LABELS)).toEqual(Object.keys(HearingTiding));
  });
});
