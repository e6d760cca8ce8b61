import { describe, expect, it } from 'vitest';
import { reminderAt, remindsNow } from '#server/law/event/event-reminder.ts';
import { DeliveryWay, writtenWay } from '#server/law/people/notification.ts';

const at = (text: string) => new Date(`${text}:00+08:00`);
const SLOT = { startsAt: at('2026-12-16T14:30'), remindedFor: null, published: true, cancelled: false };

describe('R-71 活动提醒：前一天上午九点', () => {
  it.each([
    ['下午的场次', '2026-12-16T14:30', '2026-12-15T09:00'],
    ['凌晨开始的，也是前一天', '2026-12-16T00:00', '2026-12-15T09:00'],
    ['元旦的，在上一年提醒', '2027-01-01T09:00', '2026-12-31T09:00'],
    ['三月一日的，闰年在二月二十九日', '2028-03-01T10:00', '2028-02-29T09:00'],
  ])('%s', (_, starts, due) => expect(reminderAt(at(starts))).toEqual(at(due)));

  it.each([
    ['没有到九点', '2026-12-15T08:59', {}, false],
    ['九点整', '2026-12-15T09:00', {}, true],
    ['系统停过，开始以前补提醒', '2026-12-16T14:29', {}, true],
    ['已经开始', '2026-12-16T14:30', {}, false],
    ['提醒过', '2026-12-15T10:00', { remindedFor: SLOT.startsAt }, false],
    [
      '提醒过原定的时间，延期以后再提醒一次',
      '2026-12-15T10:00',
      { remindedFor: at('2026-12-02T14:30') },
      true,
    ],
    ['已经取消', '2026-12-15T10:00', { cancelled: true }, false],
    ['没有公告', '2026-12-15T10:00', { published: false }, false],
  ])('%s', (_, now, change, reminds) => expect(remindsNow({ ...SLOT, ...change }, at(now))).toBe(reminds));
});

describe('书面告知的方式：留了邮箱的发邮件，有短信接口的给手机发短信，其余打电话', () => {
  it.each([
    ['邮箱', 'EMAIL', 'x@example.test', false, DeliveryWay.MAIL],
    ['手机号码中间有空格，有短信接口', 'PHONE', '138 0000 5550', true, DeliveryWay.SMS],
    ['手机号码，有短信接口', 'PHONE', '13800005550', true, DeliveryWay.SMS],
    ['手机号码，没有短信接口', 'PHONE', '13800005550', false, null],
    ['座机', 'PHONE', '0000-5550110', true, null],
  ])('%s', (_, contactKind, contact, texting, way) =>
    expect(writtenWay({ contactKind, contact }, texting)).toBe(way),
  );
});
