/** R-101 国办发〔2016〕61号、80号: hours run on the clock from the instant at which something was seen. */
import { describe, expect, it } from 'vitest';
import {
  concernStanding,
  isUrgent,
  pressDue,
  pressStanding,
  responseDue,
  responseHours,
} from '#server/law/concern/concern-clock.ts';
import type { ConcernLevel } from '#server/law/concern/concern-words.ts';

const at = (text: string) => new Date(`${text}+08:00`);
const later = (instant: Date, ms: number) => new Date(instant.getTime() + ms);
const seen = (text: string, level: ConcernLevel = 'ORDINARY', emergency = false) => ({
  seenAt: at(text),
  level,
  emergency,
});

describe('首次回应、新闻发布会的小时数', () => {
  it.each<[string, ConcernLevel, boolean, number, number | null]>([
    ['一般舆情', 'ORDINARY', false, 48, null],
    ['较大舆情', 'LARGER', false, 48, null],
    ['重大舆情，不涉及突发事件', 'MAJOR', false, 48, null],
    ['特别重大舆情，不涉及突发事件', 'EXTREME', false, 48, null],
    ['涉及一般突发事件', 'ORDINARY', true, 48, null],
    ['涉及较大突发事件', 'LARGER', true, 48, null],
    ['涉及重大突发事件', 'MAJOR', true, 5, 24],
    ['涉及特别重大突发事件', 'EXTREME', true, 5, 24],
  ])('%s', (_, level, emergency, hours, press) => {
    const one = seen('2026-11-20T09:00:00', level, emergency);
    expect([responseHours(one), isUrgent(one)]).toEqual([hours, press !== null]);
    const due = pressDue(one);
    expect(due && (due.getTime() - one.seenAt.getTime()) / 3_600_000).toBe(press);
  });
});

describe('时限按钟点计算，跨夜、跨休息日、跨年都不顺延', () => {
  it.each([
    ['夜里发现，五小时在次日凌晨', seen('2026-11-20T22:30:00', 'MAJOR', true), '2026-11-21T03:30:00'],
    ['正好午夜到期', seen('2026-11-20T19:00:00', 'EXTREME', true), '2026-11-21T00:00:00'],
    ['星期五傍晚发现，四十八小时在星期日', seen('2026-11-20T18:05:00'), '2026-11-22T18:05:00'],
    ['年末发现，时限在下一年', seen('2026-12-31T10:00:00'), '2027-01-02T10:00:00'],
    ['国庆放假不顺延', seen('2026-10-01T00:00:00'), '2026-10-03T00:00:00'],
  ])('%s', (_, one, due) => expect(responseDue(one)).toEqual(at(due)));
});

describe('回应时效', () => {
  const one = seen('2026-11-20T22:30:00', 'MAJOR', true);
  const due = responseDue(one);
  const open = { respondedAt: null, endedAt: null };
  it.each([
    ['没有回应，时限内', open, later(due, -1), 'AHEAD'],
    ['没有回应，正好到时限', open, due, 'AHEAD'],
    ['没有回应，过一毫秒', open, later(due, 1), 'OVERDUE'],
    ['正好到时限公布', { ...open, respondedAt: due }, later(due, 9), 'IN_TIME'],
    ['过一毫秒公布，以后一直是逾期', { ...open, respondedAt: later(due, 1) }, later(due, 9e9), 'LATE'],
    ['发现当时就公布', { ...open, respondedAt: one.seenAt }, one.seenAt, 'IN_TIME'],
    ['不作回应', { ...open, endedAt: one.seenAt }, later(due, 1), 'ENDED'],
  ])('%s', (_, course, now, standing) => expect(concernStanding(one, course, now)).toBe(standing));

  it('提高等级以后，按新的时限重新计算', () => {
    const respondedAt = later(one.seenAt, 6 * 3_600_000);
    const course = { respondedAt, endedAt: null };
    expect(concernStanding({ ...one, emergency: false }, course, respondedAt)).toBe('IN_TIME');
    expect(concernStanding(one, course, respondedAt)).toBe('LATE');
  });
});

describe('新闻发布会时效，以活动的时间为准', () => {
  const one = seen('2026-11-20T22:30:00', 'EXTREME', true);
  const due = at('2026-11-21T22:30:00');
  it.each([
    ['没有关联，时限内', null, due, 'AHEAD'],
    ['没有关联，过了时限', null, later(due, 1), 'OVERDUE'],
    ['已经公告，还没有开始', due, later(due, -1), 'AHEAD'],
    ['正好到时限开始', due, due, 'IN_TIME'],
    ['过一毫秒开始', later(due, 1), later(due, 2), 'LATE'],
    ['公告在时限以后，时限已过', later(due, 9), later(due, 2), 'OVERDUE'],
  ])('%s', (_, startsAt, now, standing) => expect(pressStanding(one, startsAt, now)).toBe(standing));

  it('其他舆情不要求举行', () => {
    expect(pressStanding({ ...one, emergency: false }, due, due)).toBeNull();
  });
});
