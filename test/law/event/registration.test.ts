import { describe, expect, it } from 'vitest';
import { RegistrationState } from '#server/law/event/event-words.ts';
import {
  refuseCheckIn,
  refuseClaiming,
  refuseGivingBack,
  registrationState,
} from '#server/law/event/registration-course.ts';
import {
  refuseParty,
  refuseRegistrant,
  refuseSignUpNow,
  refuseTwice,
} from '#server/law/event/registration.ts';
import { claimUntil, nextInLine, seatedAtOnce } from '#server/law/event/seat-offer.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const at = (text: string) => new Date(`${text}+08:00`);
const NOW = at('2026-12-01T10:00');
const S = RegistrationState;

const FACTS = {
  published: true,
  cancelled: false,
  openSignUp: true,
  signUpOpensAt: at('2026-11-23T09:00'),
  signUpClosesAt: at('2026-12-11T18:00'),
  startsAt: at('2026-12-16T14:30'),
  partyMax: 5,
  seats: 20,
  taken: 0,
  waiting: 0,
  waitlist: 10,
};

describe('报名时间：到开始的一刻可以报，到截止的一刻不能报', () => {
  it.each([
    ['报名开始前一毫秒', {}, '2026-11-23T08:59:59.999', ['SIGN_UP_NOT_BEGUN']],
    ['报名开始的一刻', {}, '2026-11-23T09:00', []],
    ['截止前一毫秒', {}, '2026-12-11T17:59:59.999', []],
    ['截止的一刻', {}, '2026-12-11T18:00', ['SIGN_UP_CLOSED']],
    ['所选场次已经开始', { startsAt: at('2026-12-01T10:00') }, '2026-12-01T10:00', ['SIGN_UP_CLOSED']],
    ['已取消', { cancelled: true }, '2026-12-01T10:00', ['EVENT_CANCELLED']],
    ['没有公告', { published: false }, '2026-12-01T10:00', ['SIGN_UP_NOT_OPEN']],
    ['不接受报名', { openSignUp: false }, '2026-12-01T10:00', ['SIGN_UP_NOT_OPEN']],
  ])('%s', (_, change, now, expected) => {
    expect(codes(refuseSignUpNow({ ...FACTS, ...change }, at(now)))).toEqual(expected);
  });
});

describe('报名人数：有空席就座，没有就候补，候补也有限', () => {
  it.each([
    ['有空席', {}, 1, []],
    ['正好坐满', { taken: 15 }, 5, []],
    ['差一席，候补', { taken: 16 }, 5, []],
    ['前面有人候补，有空席也候补', { taken: 10, waiting: 3 }, 1, []],
    ['候补也满', { taken: 20, waiting: 10 }, 1, ['EVENT_FULL']],
    ['候补装不下这么多人', { taken: 20, waiting: 6 }, 5, ['EVENT_FULL']],
    ['候补正好装下', { taken: 20, waiting: 5 }, 5, []],
    ['比全部名额还多', { seats: 3, partyMax: 5 }, 4, ['EVENT_FULL']],
    ['零人', {}, 0, ['PARTY_SIZE_INVALID']],
    ['超过一次的上限', {}, 6, ['PARTY_SIZE_INVALID']],
    ['不是整数', {}, 1.5, ['PARTY_SIZE_INVALID']],
  ])('%s', (_, change, persons, expected) => {
    expect(codes(refuseParty({ ...FACTS, ...change }, persons, NOW))).toEqual(expected);
  });

  it('开始前两小时起不再候补：来不及通知', () => {
    const full = { ...FACTS, taken: 20 };
    expect(codes(refuseParty(full, 1, at('2026-12-16T12:29:59')))).toEqual([]);
    expect(codes(refuseParty(full, 1, at('2026-12-16T12:30')))).toEqual(['EVENT_FULL']);
    expect(codes(refuseParty(FACTS, 1, at('2026-12-16T12:30')))).toEqual([]);
  });

  it.each([
    ['齐全', {}, []],
    ['没有姓名、联系方式', { name: '', contact: ' ' }, ['NAME_REQUIRED', 'CONTACT_REQUIRED']],
    ['有未满14周岁的，没有监护人', { withMinor: true }, ['GUARDIAN_REQUIRED']],
    ['有未满14周岁的，写了监护人', { withMinor: true, guardian: '张三' }, []],
    ['监护人过长', { guardian: '长'.repeat(51) }, ['GUARDIAN_TOO_LONG']],
    ['需要的帮助过长', { needs: '长'.repeat(201) }, ['NEEDS_TOO_LONG']],
  ])('%s', (_, change, expected) => {
    const given = { name: '张三', contact: '13800000001', needs: '', withMinor: false, guardian: '' };
    expect(codes(refuseRegistrant({ ...given, ...change }))).toEqual(expected);
  });
});

it('一个联系方式报一次', () => {
  expect(codes(refuseTwice(true))).toEqual(['SIGNED_UP_BEFORE']);
  expect(refuseTwice(false)).toEqual([]);
});

describe('候补：先到先得，人少的不越过人多的', () => {
  const line = (...persons: number[]) => persons.map((one, index) => ({ id: index + 1, persons: one }));
  it.each([
    ['没有空席', 0, [1, 1], []],
    ['一席一人', 1, [1, 1], [1]],
    ['三席，前面是三人', 3, [3, 1], [1]],
    ['两席，前面是三人：后面一人也不越过', 2, [3, 1, 1], []],
    ['四席，一人、三人、一人', 4, [1, 3, 1], [1, 2]],
    ['五席，全部到位', 5, [1, 3, 1], [1, 2, 3]],
    ['没有人候补', 5, [], []],
  ])('%s', (_, free, waiting, expected) => {
    expect(nextInLine(free, line(...waiting)).map(({ id }) => id)).toEqual(expected);
  });

  it('有人候补时新来的不就座，即使有空席', () => {
    expect(seatedAtOnce({ seats: 20, taken: 17, waiting: 4 }, 1)).toBe(false);
    expect(seatedAtOnce({ seats: 20, taken: 17, waiting: 0 }, 3)).toBe(true);
    expect(seatedAtOnce({ seats: 20, taken: 17, waiting: 0 }, 4)).toBe(false);
  });

  it.each([
    ['二十四小时内确认', '2026-12-10T09:00', '2026-12-11T01:00:00.000Z'],
    ['最迟到开始前两小时', '2026-12-16T02:00', '2026-12-16T04:30:00.000Z'],
    ['开始前两小时起不再让出', '2026-12-16T12:30', null],
  ])('%s', (_, now, until) => {
    expect(claimUntil(at(now), 24, FACTS.startsAt)?.toISOString() ?? null).toBe(until);
  });
});

describe('报名以后', () => {
  const marks = { confirmedAt: null, claimBy: null, cancelledAt: null, checkedInAt: null, releasedAt: null };
  it.each([
    ['候补', {}, S.WAITLISTED],
    ['轮到', { claimBy: at('2026-12-01T10:00:01') }, S.OFFERED],
    ['到时限的一刻已经逾期', { claimBy: NOW }, S.LAPSED],
    ['确认', { claimBy: NOW, confirmedAt: NOW }, S.CONFIRMED],
    ['签到', { confirmedAt: NOW, checkedInAt: NOW }, S.CHECKED_IN],
    ['未到场', { confirmedAt: NOW, releasedAt: NOW }, S.NO_SHOW],
    ['释放以后又到场的', { confirmedAt: NOW, releasedAt: NOW, checkedInAt: NOW }, S.CHECKED_IN],
    ['取消', { confirmedAt: NOW, cancelledAt: NOW }, S.CANCELLED],
  ])('%s', (_, change, state) => {
    expect(registrationState({ ...marks, ...change }, NOW)).toBe(state);
  });

  it.each([
    [S.OFFERED, false, []],
    [S.OFFERED, true, ['EVENT_CANCELLED']],
    [S.LAPSED, false, ['SEAT_OFFER_LAPSED']],
    [S.WAITLISTED, false, ['SEAT_NOT_OFFERED']],
    [S.CONFIRMED, false, ['SEAT_NOT_OFFERED']],
  ])('确认名额：%s，活动取消 %s', (state, cancelled, expected) => {
    expect(codes(refuseClaiming(state, cancelled))).toEqual(expected);
  });

  it.each([
    [S.CONFIRMED, '2026-12-16T14:29:59', []],
    [S.WAITLISTED, '2026-12-16T14:29:59', []],
    [S.OFFERED, '2026-12-16T14:29:59', []],
    [S.CONFIRMED, '2026-12-16T14:30', ['EVENT_BEGUN']],
    [S.CANCELLED, '2026-12-10T09:00', ['REGISTRATION_OVER']],
    [S.LAPSED, '2026-12-10T09:00', ['REGISTRATION_OVER']],
    [S.CHECKED_IN, '2026-12-16T14:00', ['REGISTRATION_OVER']],
  ])('取消报名：%s，%s', (state, now, expected) => {
    expect(codes(refuseGivingBack(state, FACTS.startsAt, at(now)))).toEqual(expected);
  });

  it.each([
    [S.CANCELLED, '这次报名已经取消，名额已经让出。'],
    [S.LAPSED, '确认名额的时限已过，名额已经让给下一位，不用再取消。'],
    [S.CHECKED_IN, '已经签到，不能再取消报名。'],
    [S.NO_SHOW, '活动开始时没有到场，名额已经释放，不用再取消。'],
  ])('不能取消报名的，说明是哪一种：%s', (state, sentence) => {
    expect(refuseGivingBack(state, FACTS.startsAt, at('2026-12-10T09:00'))[0]?.message).toBe(sentence);
  });

  it.each([
    ['开始前两小时', S.CONFIRMED, null, '2026-12-16T12:30', []],
    ['再早', S.CONFIRMED, null, '2026-12-16T12:29:59', ['CHECK_IN_EARLY']],
    ['候补的', S.WAITLISTED, null, '2026-12-16T14:00', ['NO_SEAT_TO_CHECK_IN']],
    ['名额已经释放、人到了', S.NO_SHOW, null, '2026-12-16T14:50', []],
    ['第二次扫码', S.CHECKED_IN, '2026-12-16T14:20', '2026-12-16T14:21', ['CHECKED_IN_BEFORE']],
  ])('签到：%s', (_, state, before, now, expected) => {
    const found = refuseCheckIn(
      state,
      { startsAt: FACTS.startsAt, checkedInAt: before === null ? null : at(before) },
      at(now),
    );
    expect(codes(found)).toEqual(expected);
    if (before) expect(found[0]?.message).toContain('14:20');
  });
});
