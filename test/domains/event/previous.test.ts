/** the last event of the same kind whose report is published, told on the page of the next; how one gets to a room. */
import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { OPEN_DAY } from './questions.ts';
import { AFTER, openReports, report } from './report-room.ts';

const house = await openReports();
const { database, people, bookable, published, told } = house;

const LATER = OPEN_DAY.slots.map((slot) => ({
  ...slot,
  startsAt: '2027-02-16T06:30:00Z',
  endsAt: '2027-02-16T08:30:00Z',
}));

/** The event of this number with the one before it and its room, as the actor sees it. */
const seen = async (actor: Actor | null, no: string) => {
  const { data } = await ask(database, actor, {
    query: 'query($no: String!) { event(no: $no) { previous { no } room { entrance transit } } }',
    variables: { no },
  });
  return (data as unknown as { event: { previous: { no: string } | null; room: unknown } }).event;
};

it('公布了活动情况的才算上一次；没有更早的没有', async () => {
  const { event } = await bookable();
  const later = await published({
    ...OPEN_DAY,
    signUpOpensAt: '2027-01-23T01:00:00Z',
    signUpClosesAt: '2027-02-11T10:00:00Z',
    slots: LATER,
  });
  await database.setClock(AFTER);
  expect(await seen(null, later.no)).toMatchObject({ previous: null });
  await told(event, report());
  expect(await seen(null, later.no)).toMatchObject({ previous: { no: event.no } });
  expect(await seen(null, event.no)).toMatchObject({ previous: null });
});

it('场地的入口和公交登记一次，用它的活动都看得到', async () => {
  await database.setClock('2026-11-20T02:00:00Z');
  const there = { entrance: '北门', transit: '2路，政务中心站下' };
  const { result } = await house.room(people.govOffice, {
    name: '一楼大厅',
    address: '人民路18号',
    access: '',
    seats: 60,
    ...there,
  });
  const event = await published({ ...OPEN_DAY, roomId: result?.id });
  expect(await seen(null, event.no)).toMatchObject({ room: there });
});
