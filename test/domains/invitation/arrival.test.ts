/** 签到、缺席: once, by the code of the badge or by name. */
import { beforeEach, describe, expect, it } from 'vitest';
import { codes, invitations } from './invitations.ts';
import { openRoom } from './room.ts';

const room = await openRoom();
const { database, people } = room;
const { govOffice, clerk } = people;
const desk = invitations(room);
const { sent } = desk;
await desk.reachable();
beforeEach(() => database.setClock('2026-12-02T07:00:00Z'));

const one = async (itemId: string, name: string) =>
  (await desk.list(govOffice, itemId)).list.find(({ addressee }) => addressee === name)!;

describe('到会', () => {
  it('扫签到码签到；第二次说出第一次的时刻；别的会议的码、没有的码不受理', async () => {
    const { itemId, meetingId, list } = await sent();
    expect((await one(itemId, '周映雪')).seatCode).toBeNull();
    await desk.phone(govOffice, list[0]!.id, 'ACCEPT');
    const { seatCode } = await one(itemId, '周映雪');
    expect(seatCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    await database.setClock('2026-12-11T06:12:00Z');
    const other = await room.meeting();
    expect(codes(await desk.scan(govOffice, other.id, seatCode!))).toEqual(['CHECK_IN_CODE_UNKNOWN']);
    expect(codes(await desk.scan(govOffice, meetingId, 'ABC'))).toEqual(['CHECK_IN_CODE_UNKNOWN']);
    expect((await desk.scan(govOffice, meetingId, ` ${seatCode!.toLowerCase()} `)).result).toMatchObject({
      stage: 'ATTENDED',
      addressee: '周映雪',
    });
    await database.setClock('2026-12-11T06:20:00Z');
    expect((await desk.scan(govOffice, meetingId, seatCode!)).result?.findings[0]?.message).toBe(
      '已于2026年12月11日14:12签到。',
    );
    expect((await desk.scan(clerk, meetingId, seatCode!)).codes).toEqual(['FORBIDDEN']);
  });

  it('会议开始以后才登记缺席', async () => {
    const { list } = await sent();
    await desk.phone(govOffice, list[0]!.id, 'ACCEPT');
    expect(codes(await desk.absent(govOffice, list[0]!.id))).toEqual(['ABSENCE_TOO_EARLY']);
    await database.setClock('2026-12-11T06:30:00Z');
    expect((await desk.absent(govOffice, list[0]!.id)).result).toMatchObject({ stage: 'ABSENT' });
  });
});
