/** 日历提醒: every page's calendar is made in one way; whoever is invited gets theirs without the link. */
import { expect, it } from 'vitest';
import { consultationCalendar } from '#client/citizen/consultation/calendar.ts';
import { invitationCalendar } from '#client/citizen/invitation/invitation-calendar.ts';

const ORIGIN = 'https://www.lanxi.example';
const site = { organName: '岚溪县人民政府' };
const consultation = {
  id: 'c1',
  no: '2026-009',
  round: 1,
  title: '养老服务设施布局规划',
  stage: 'OPEN',
  unit: { name: '县民政局' },
  scheduledOpensAt: null,
  closesOn: '2026-12-21',
  closesAt: '2026-12-21T16:00:00Z',
  updatedAt: '2026-11-20T02:00:00Z',
  version: 4,
};
const linesOf = (text: string | null) => (text ?? '').replaceAll(/\r\n /g, '').split('\r\n');
const ofConsultation = (over: object) =>
  linesOf(
    consultationCalendar.text(
      { site, consultation: { ...consultation, ...over } } as never,
      {} as never,
      ORIGIN,
    ),
  );

it('征求意见：截止记在最后一天，前一天上午提醒；还没有开始的，到开始时提醒', () => {
  const open = ofConsultation({});
  expect(open).toEqual(
    expect.arrayContaining([
      'METHOD:PUBLISH',
      'UID:c1@zhengji',
      'SEQUENCE:4',
      'DTSTART;VALUE=DATE:20261221',
      'DTEND;VALUE=DATE:20261222',
      'TRIGGER:-PT15H',
    ]),
  );
  expect(open.find((line) => line.startsWith('SUMMARY'))).toContain('征求意见截止（当天24:00）');
  const coming = ofConsultation({ stage: 'APPROVED', scheduledOpensAt: '2026-11-30T01:00:00Z' });
  expect(coming).toEqual(expect.arrayContaining(['DTSTART:20261130T010000Z', 'BEGIN:VALARM']));
  expect(ofConsultation({ stage: 'CLOSED' })).toEqual(['']);
});

it('列席会议：不带答复链接；取消的，从日历里删去，不再提醒', () => {
  const data = (cancelledAt: string | null) => ({
    site,
    letter: { meeting: '第38次常务会议', item: '第3项', contact: '会务股', stage: 'ACCEPTED' },
    now: {
      id: 'm1',
      sentAt: '2026-12-01T02:00:00Z',
      startsAt: '2026-12-11T06:30:00Z',
      endsAt: '2026-12-11T09:00:00Z',
      place: '一号会议室',
      cancelledAt,
      calendarSequence: 2,
    },
  });
  const textOf = (cancelledAt: string | null) =>
    linesOf(invitationCalendar.text(data(cancelledAt) as never, {} as never, ORIGIN));
  const kept = textOf(null);
  expect(kept).toEqual(expect.arrayContaining(['METHOD:PUBLISH', 'UID:m1@yaoqing', 'TRIGGER:-P1D']));
  expect(kept.filter((line) => /^URL|https?:/.test(line))).toEqual([]);
  const gone = textOf('2026-12-02T02:00:00Z');
  expect(gone).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED']));
  expect(gone).not.toContain('BEGIN:VALARM');
});
