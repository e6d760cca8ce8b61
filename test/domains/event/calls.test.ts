/** people on the telephone are served like those who click, on record; whom neither mail nor message reaches is called. */
import { describe, expect, it } from 'vitest';
import { jobs } from '#server/domains/event/event.jobs.ts';
import { type Call, notifyingIn } from '#test/engines/telling/notifying.ts';
import { openEvents } from './room.ts';

const house = await openEvents();
const { database, people, bookable, register, read } = house;
const { govOffice, clerk } = people;
const { calls } = notifyingIn(database);

describe('打来电话的人', () => {
  it('代为取消写明原因，名额让给候补；没有邮箱的候补列入须电话告知，代为确认以后不用再打', async () => {
    const { event, groupId } = await bookable(1);
    await register(groupId);
    await register(groupId);
    const [first, second] = (await read(govOffice, event.no)).result?.registrations as unknown as {
      id: string;
    }[];
    expect((await house.cancelFor(govOffice, first?.id ?? '', ' ')).found).toEqual(['REASON_REQUIRED']);
    expect((await house.cancelFor(clerk, first?.id ?? '', '本人来电')).codes).toEqual(['NOT_FOUND']);
    expect((await house.claimFor(govOffice, second?.id ?? '')).found).toEqual(['SEAT_NOT_OFFERED']);
    expect((await house.cancelFor(govOffice, first?.id ?? '', '本人来电，临时有事')).found).toEqual([]);
    expect((await read(govOffice, event.no)).result?.registrations[0]).toMatchObject({
      state: 'CANCELLED',
      cancelReason: '本人来电，临时有事',
    });
    await tell(event.id, 'SEAT_OFFERED', second?.id ?? null);
    const [waiting, ...others] = (await calls(govOffice, { aboutId: event.id })) as Call[];
    expect(waiting?.text).toContain('名额轮到您');
    expect(others).toEqual([]);
    expect(await calls(clerk, { aboutId: event.id })).toEqual([]);
    expect((await house.claimFor(govOffice, second?.id ?? '')).found).toEqual([]);
    expect((await read(govOffice, event.no)).result?.registrations[1]).toMatchObject({ state: 'CONFIRMED' });
    expect(await calls(govOffice, { aboutId: event.id })).toEqual([]);
  });

  it('代为取消的告知本人，不是本人提出的可以说；自己凭回执取消的不告知', async () => {
    const { event, groupId } = await bookable(3);
    await register(groupId);
    await register(groupId, { contactKind: 'EMAIL', contact: 'zhang@example.com' });
    const { result: own } = await register(groupId);
    expect((await house.giveBack(own as never)).found).toEqual([]);
    const registrations = async () =>
      (await read(govOffice, event.no)).result?.registrations as unknown as { id: string }[];
    const [called, written] = (await registrations()).map(({ id }) => id);
    for (const id of [called, written])
      expect((await house.cancelFor(govOffice, id ?? '', '本人来电，临时有事')).found).toEqual([]);
    const queued = await database.sql<{ order: { tiding: string; registrationId: string } }>(
      `select payload as "order" from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'tell-registrants' and payload ->> 'eventId' = $1 order by j.id`,
      [event.id],
    );
    expect(queued.map(({ order }) => [order.tiding, order.registrationId])).toEqual([
      ['CANCELLED_FOR', called],
      ['CANCELLED_FOR', written],
    ]);
    for (const { order } of queued) await jobs['tell-registrants'](order, database.services);
    const [call, ...others] = (await calls(govOffice, { aboutId: event.id })) as Call[];
    expect(call?.text).toMatch(/已经由工作人员代为取消。如果不是您本人提出的，请马上告诉我们。/);
    expect(others).toEqual([]);
    const told = await database.sql(
      `select way, callable from message where topic = 'event:CANCELLED_FOR' and about_id = $1 order by way`,
      [event.id],
    );
    expect(told).toEqual([
      { way: 'MAIL', callable: false },
      { way: 'PHONE', callable: true },
    ]);
  });

  it('取消报名的不用再告知；取消活动代替还没有说的延期；活动开始以后不再列', async () => {
    const { event, groupId } = await bookable(3);
    await register(groupId);
    await register(groupId);
    await register(groupId, { contactKind: 'EMAIL', contact: 'zhang@example.com' });
    await tell(event.id, 'POSTPONED', null);
    const subjects = async () =>
      ((await calls(govOffice, { aboutId: event.id })) as Call[]).map(
        ({ subject }) => subject.split('：')[0],
      );
    expect(await subjects()).toEqual(['活动延期', '活动延期']);
    const [one] = (await read(govOffice, event.no)).result?.registrations as unknown as { id: string }[];
    await house.cancelFor(govOffice, one?.id ?? '', '本人来电，临时有事');
    expect(await subjects()).toEqual(['活动延期']);
    await tell(event.id, 'CANCELLED', null);
    expect(await subjects()).toEqual(['活动取消']);
    await database.setClock('2026-12-30T02:00:00Z');
    expect(await subjects()).toEqual([]);
  });
});

const tell = (eventId: string, tiding: string, registrationId: string | null) =>
  jobs['tell-registrants']({ eventId, tiding, occasion: 1, registrationId }, database.services);
