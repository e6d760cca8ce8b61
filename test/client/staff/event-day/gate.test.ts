import { describe, expect, it } from 'vitest';
import type { GateEvent, Ticket } from '#client/staff/domains/event-day/gate-documents.ts';
import {
  enteredBy,
  insideNow,
  judged,
  receiptIn,
  seatsLeft,
  ticketOf,
  ticketsLike,
} from '#client/staff/domains/event-day/gate-judge.ts';
import type { PendingScan } from '#client/staff/domains/event-day/gate-store.ts';
import { withAnswers } from '#client/staff/domains/event-day/gate-sync.ts';
import { ticketText } from '#server/law/event/gate.ts';
import { sha256 } from '#server/ground/proof/hearing-draw.ts';

const NO = 'ABCD1234';
const digest = await sha256(ticketText('event', NO));
const DOORS_OPEN = new Date('2026-12-16T06:00:00Z');

const ticket: Ticket = {
  __typename: 'GateTicket',
  id: 'one',
  groupId: 'group',
  digest,
  tail: '1234',
  displayName: '张**',
  persons: 4,
  needs: null,
  withMinor: false,
  state: 'CONFIRMED',
  checkedInAt: null,
  checkedInPersons: null,
  checkedInDevice: null,
};

const eventWith = (tickets: Ticket[]): GateEvent => ({
  __typename: 'Event',
  id: 'event',
  no: '2026-1',
  version: 1,
  title: '',
  place: '',
  stage: 'SIGNUP_CLOSED',
  startsAt: '2026-12-16T06:30:00Z',
  endsAt: '2026-12-16T08:30:00Z',
  slots: [
    {
      __typename: 'EventSlot',
      id: 'slot',
      startsAt: '2026-12-16T06:30:00Z',
      endsAt: '2026-12-16T08:30:00Z',
      groups: [{ __typename: 'EventSeatGroup', id: 'group', category: null, seats: 10, taken: 4 }],
    },
  ],
  gate: {
    __typename: 'EventGate',
    at: '2026-12-16T06:00:00Z',
    tickets,
    doubts: [],
    walkIns: [],
    counts: [{ __typename: 'GateCount', groupId: 'group', expected: 4, registered: 0, walkedIn: 3 }],
  },
});

const scan = (scannedAt: string, persons: number | null, device: string): PendingScan => ({
  kind: 'scan',
  id: device,
  registrationId: 'one',
  receiptNo: null,
  persons,
  scannedAt,
  device,
});

describe('扫到的编号', () => {
  it.each([
    ['回执的二维码', 'https://gov.example/kaifang/huizhi/ABCD-1234', NO],
    ['带参数的地址', 'https://gov.example/kaifang/huizhi/ABCD-1234?a=1#b', NO],
    ['手输，小写有空格', ' abcd 1234 ', NO],
    ['别的二维码', 'https://gov.example/', null],
    ['空的', '', null],
  ])('%s', (_, read, expected) => {
    expect(receiptIn(read)).toBe(expected);
  });

  it('名单上只有摘要，也认得出；别的编号认不出', async () => {
    expect(await ticketOf(eventWith([ticket]), NO)).toBe(ticket);
    expect(await ticketOf(eventWith([ticket]), 'ABCD1235')).toBeUndefined();
  });

  it.each([
    ['尾号', '34', 1],
    ['姓名', '张三', 1],
    ['别人', '李', 0],
    ['不填', '', 1],
  ])('按%s找', (_, typed, found) => {
    expect(ticketsLike(eventWith([ticket]), typed)).toHaveLength(found);
  });
});

describe('本机的判断', () => {
  const first = scan('2026-12-16T06:05:00Z', 2, '1号门');
  const second = scan('2026-12-16T06:06:00Z', 4, '2号门');
  const codes = (one: Ticket | undefined, pending: PendingScan[], now = DOORS_OPEN) =>
    judged(eventWith([ticket]), one, pending, now).map(({ code }) => code);

  it('先扫的算数，扫过的不能再进，没有名额、太早、不在名单的不能进', () => {
    expect(enteredBy(ticket, [second, first])).toEqual({ at: first.scannedAt, device: '1号门', persons: 2 });
    expect(codes(ticket, [])).toEqual([]);
    expect(codes(ticket, [first])).toEqual(['CHECKED_IN_BEFORE']);
    expect(codes({ ...ticket, state: 'WAITLISTED' }, [])).toEqual(['NO_SEAT_TO_CHECK_IN']);
    expect(codes(ticket, [], new Date('2026-12-16T04:29:00Z'))).toEqual(['CHECK_IN_EARLY']);
    expect(codes(undefined, [])).toEqual(['TICKET_UNKNOWN']);
  });

  it('进门人数按实到算，上报前后一样；余位减去还没上报的现场登记', () => {
    const event = eventWith([ticket]);
    expect(insideNow(event, [first])).toEqual({ registered: 2, walkedIn: 3 });
    const told = withAnswers(event, [
      {
        __typename: 'GateAnswer',
        id: first.id,
        verdict: 'ADMITTED',
        registrationId: 'one',
        firstAt: first.scannedAt,
        firstDevice: '1号门',
        findings: [],
        persons: 2,
      },
    ]);
    expect(insideNow(told, [])).toEqual({ registered: 2, walkedIn: 3 });
    const walking = { id: 'w', groupId: 'group', persons: 2, at: '', device: '', reason: '' };
    expect(seatsLeft(event, 'group', [{ kind: 'walkIn', ...walking }])).toBe(4);
  });
});
