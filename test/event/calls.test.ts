/** who calls is served like who clicks, on record; whom neither mail nor message reaches is called. */
import { describe, expect, it } from 'vitest';
import { jobs } from '#server/event/event.jobs.ts';
import { openEvents } from './room.ts';

const house = await openEvents();
const { database, people, bookable, register, read } = house;
const { govOffice, clerk, secrecy } = people;

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
    expect((await house.cancelFor(govOffice, first?.id ?? '', '本人来电，临时有事')).result).toMatchObject({
      state: 'CANCELLED',
      cancelReason: '本人来电，临时有事',
    });
    await tell(event.id, 'SEAT_OFFERED', second?.id ?? null);
    const told = await house.calls(govOffice, event.no);
    expect(told?.toCall).toMatchObject([{ id: second?.id, tellings: [{ tiding: 'SEAT_OFFERED' }] }]);
    expect(told?.toCall[0]?.tellings[0]?.text).toContain('名额轮到您');
    for (const other of [null, clerk, secrecy]) expect(await house.calls(other, event.no)).toBeNull();
    expect((await house.claimFor(govOffice, second?.id ?? '')).result).toMatchObject({ state: 'CONFIRMED' });
    expect((await house.calls(govOffice, event.no))?.toCall).toEqual([]);
  });

  it('没有人接听的留在名单上；告知到的不再列，两人同时登记只算一次', async () => {
    const { event, groupId } = await bookable(3);
    await register(groupId);
    await register(groupId, { contactKind: 'EMAIL', contact: 'zhang@example.com' });
    await tell(event.id, 'POSTPONED', null);
    const [phone] = (await house.calls(govOffice, event.no))?.toCall ?? [];
    // The mail was queued; the telephone is the hosts'.
    expect((await house.calls(govOffice, event.no))?.toCall).toHaveLength(1);
    const id = phone?.id ?? '';
    expect((await house.call(clerk, id, { way: 'PHONE', reached: true })).codes).toEqual(['NOT_FOUND']);
    await house.call(govOffice, id, { way: 'PHONE', reached: false, note: '' });
    expect((await house.calls(govOffice, event.no))?.toCall[0]?.missedAt).toBeTruthy();
    const both = await Promise.all(
      [1, 2].map(() => house.call(govOffice, id, { way: 'PHONE', reached: true, note: '本人知道了' })),
    );
    expect(both.flatMap(({ found }) => found)).toEqual(['NOTHING_TO_TELL']);
    const told = await house.calls(govOffice, event.no);
    expect(told?.toCall).toEqual([]);
    expect(told?.made.map(({ reached, note }) => [reached, note])).toEqual([
      [true, '本人知道了'],
      [false, ''],
    ]);
    await database.sql(`update message set status = 'FAILED' where unique_key like 'event:POSTPONED:%'`);
    expect((await house.calls(govOffice, event.no))?.toCall).toHaveLength(1);
  });
});

const tell = (eventId: string, tiding: string, registrationId: string | null) =>
  jobs['tell-registrants']({ eventId, tiding, occasion: 1, registrationId }, database.services);
