import { describe, expect, it } from 'vitest';
import {
  beyondSeats,
  byScan,
  gateListKept,
  refuseArrived,
  refuseReleased,
  refuseWalkIn,
  refuseWalkInCorrection,
  scannedBefore,
} from '#server/law/event/gate.ts';
import {
  refusedBefore,
  refuseTooEarly,
  secondScan,
  unknownTicket,
} from '#server/law/event/registration-course.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const at = (text: string) => new Date(`2026-12-16T${text}+08:00`);

describe('两次扫码哪次算数：先扫的算数，不问哪台设备先上报', () => {
  it.each([
    ['早一毫秒', '14:00:00.000', '14:00:00.001', true],
    ['晚一毫秒', '14:00:00.001', '14:00:00.000', false],
    ['同一毫秒，先上报的算数', '14:00:00.000', '14:00:00.000', false],
  ])('%s', (_, one, first, counts) => {
    expect(scannedBefore(at(one), at(first))).toBe(counts);
  });

  it('还没有扫过的，第一次就算数', () => expect(scannedBefore(at('14:00:00.000'), null)).toBe(true));

  it('一批上报的，按时刻排；同一毫秒按编号，再报一次次序不变', () => {
    const scan = (id: string, time: string) => ({ id, scannedAt: at(time) });
    const scans = [scan('c', '14:00:00.001'), scan('b', '14:00:00.000'), scan('a', '14:00:00.000')];
    for (const told of [scans, scans.toReversed()])
      expect(told.toSorted(byScan).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(byScan(scan('a', '14:00:00.000'), scan('a', '14:00:00.000'))).toBe(0);
  });
});

describe('到场人数：不超过报名的人数', () => {
  it.each([
    ['全到', 3, 3, []],
    ['来了一个', 1, 3, []],
    ['一个没来', 0, 3, ['ARRIVAL_INVALID']],
    ['多来一个', 4, 3, ['ARRIVAL_INVALID']],
    ['不是整数', 1.5, 3, ['ARRIVAL_INVALID']],
  ])('%s', (_, arrived, persons, expected) => {
    expect(codes(refuseArrived(arrived, persons))).toEqual(expected);
  });
});

describe('名额释放以后到场：还有余席就进，断网时先扫的不因释放作废', () => {
  const released = { releasedAt: at('14:45'), persons: 2 };
  it.each([
    ['没有释放', { releasedAt: null, persons: 2 }, 0, '15:00', []],
    ['释放前扫的', released, 0, '14:44:59.999', []],
    ['释放的一刻，没有余席', released, 1, '14:45', ['SEAT_GIVEN_ON']],
    ['释放后，正好够', released, 2, '15:00', []],
    ['释放后，现场超员', released, -3, '15:00', ['SEAT_GIVEN_ON']],
  ])('%s', (_, one, left, when, expected) => {
    expect(codes(refuseReleased(one, left, at(when)))).toEqual(expected);
  });
});

describe('现场登记：按余席；超出的写明原因，超出几人另记', () => {
  it.each([
    ['有余席', 2, 2, '', []],
    ['超出一人，没有原因', 3, 2, '', ['BEYOND_SEATS']],
    ['原因是空白', 3, 2, ' 　', ['BEYOND_SEATS']],
    ['超出一人，写了原因', 3, 2, '大厅容得下', []],
    ['已经超员', 1, -2, '', ['BEYOND_SEATS']],
    ['零人', 0, 2, '', ['WALK_IN_INVALID']],
    ['一批太多', 201, 500, '', ['WALK_IN_INVALID']],
  ])('%s', (_, persons, left, reason, expected) => {
    expect(codes(refuseWalkIn(persons, left, reason))).toEqual(expected);
  });

  it.each([
    [2, 2, 0],
    [3, 2, 1],
    [1, -2, 1],
  ])('%i人、余%i席，超出%i人', (persons, left, beyond) => {
    expect(beyondSeats(persons, left)).toBe(beyond);
  });

  it.each([
    ['改成零人', 0, '没有进来', []],
    ['没有原因', 2, '', ['REASON_REQUIRED']],
    ['人数和原因都不对，一次说明', -1, '', ['WALK_IN_INVALID', 'REASON_REQUIRED']],
  ])('更正：%s', (_, persons, reason, expected) => {
    expect(codes(refuseWalkInCorrection(persons, reason))).toEqual(expected);
  });

  it.each([
    ['开始前2小时的一刻', '12:30', []],
    ['再早一毫秒', '12:29:59.999', ['CHECK_IN_EARLY']],
  ])('开门：%s', (_, when, expected) => {
    expect(codes(refuseTooEarly(at('14:30'), at(when)))).toEqual(expected);
  });
});

describe('名单在设备上的时间：开始前24小时到结束后12小时', () => {
  const event = { startsAt: at('14:30'), endsAt: at('16:30') };
  it.each([
    ['前一天14:30前一毫秒', '2026-12-15T14:29:59.999', false],
    ['前一天14:30', '2026-12-15T14:30', true],
    ['结束以后', '2026-12-16T20:00', true],
    ['次日4:30前一毫秒', '2026-12-17T04:29:59.999', true],
    ['次日4:30', '2026-12-17T04:30', false],
  ])('%s', (_, now, kept) => {
    expect(gateListKept(event, new Date(`${now}+08:00`))).toBe(kept);
  });
});

describe('扫码没有通过的，说明是哪一种', () => {
  it.each([
    ['签到过，说明时间和设备', secondScan(at('13:05'), '东门'), 'CHECKED_IN_BEFORE', '13:05（东门）签到'],
    ['签到过，不知道是哪台设备', secondScan(at('13:05'), null), 'CHECKED_IN_BEFORE', '13:05签到'],
    ['上报过、没有通过', refusedBefore, 'SCAN_REFUSED', '没有通过核验'],
    ['不是这项活动的回执', unknownTicket, 'TICKET_UNKNOWN', '没有这个受理编号'],
  ])('%s', (_, { code, message }, expected, words) => {
    expect(code).toBe(expected);
    expect(message).toContain(words);
  });
});
