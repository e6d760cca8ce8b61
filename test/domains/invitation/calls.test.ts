/** 须电话告知: whom a letter reaches by telephone alone stands on the one call list of the office, with all others. */
import { beforeEach, describe, expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { codes, invitations } from './invitations.ts';
import { openRoom } from './room.ts';
import { secondPerson } from './second-person.ts';
import { telephone } from './telephone.ts';

const room = await openRoom();
const { database, people } = room;
const { govOffice, clerk } = people;
const desk = invitations(room);
const { confirms } = secondPerson(room);
const { job, sent } = desk;
const { reachByMobile, one, called, calls } = telephone(room, desk);
await desk.reachable();
await reachByMobile('沈知行');
beforeEach(() => database.setClock('2026-12-02T07:00:00Z'));

describe('须电话告知', () => {
  it('只留电话而没有短信接口的，列入本单位须电话告知；没有人接听的仍在名单上，告知以后划去，结果在邀请名单上', async () => {
    const { itemId, meetingId, meetingNo } = await sent();
    const { id, toTell, deliveries } = await one(itemId, '沈知行');
    expect([toTell, deliveries]).toEqual([['LETTER'], []]);
    expect(await calls(govOffice, meetingId)).toEqual([
      {
        displayName: '沈知行',
        text: expect.stringMatching(
          /^请问是沈知行代表吗？这里是县政府办公室。.*2026年12月11日星期五 14:30在县政府一号会议室召开，邀请您列席.*。请问您能参加吗？.*2026年12月9日星期三 17:30前告诉我们。$/,
        ) as string,
        hasContact: true,
        aboutPath: `/gongzuotai/huiyi/${meetingNo}/yaoqing`,
        callUntil: '2026-12-09T09:30:00.000Z',
        attempts: [],
      },
    ]);
    await called(govOffice, id, { outcome: 'TRY_AGAIN', note: '无人接听' });
    expect((await one(itemId, '沈知行')).toTell).toEqual(['LETTER']);
    expect(await calls(govOffice, meetingId)).toMatchObject([{ attempts: [{ outcome: 'TRY_AGAIN' }] }]);
    await called(govOffice, id, { outcome: 'REACHED', note: '已告知，本人考虑后答复' });
    expect(await calls(govOffice, meetingId)).toEqual([]);
    const after = await one(itemId, '沈知行');
    expect(after.toTell).toEqual([]);
    expect(after.deliveries.map(({ way, reached, note, outcome }) => [way, reached, note, outcome])).toEqual([
      ['PHONE', false, '无人接听', 'TRY_AGAIN'],
      ['PHONE', true, '已告知，本人考虑后答复', 'REACHED'],
    ]);
    expect(codes(await called(govOffice, id, { outcome: 'REACHED' }))).toEqual(['NOTHING_TO_TELL']);
    expect((await called(clerk, id, { outcome: 'REACHED' })).codes).toEqual(['NOT_FOUND']);
    expect(await auditTrail(database)).toContainEqual(['notification.called', 'DONE']);
  });

  it('发送记录里有每一件，也有须电话告知的；没有留联系方式的，在名单中查看', async () => {
    const { itemId, list } = await sent();
    const rows = await database.sql<{ way: string; status: string; kind: string; hidden: boolean }>(
      `select way, status, kind, recipient is null as hidden from message
       where recipient_id = any ($1) order by way, id`,
      [list.map(({ id }) => id)],
    );
    expect(rows).toHaveLength(4);
    expect(rows.at(-1)).toEqual({ way: 'PHONE', status: 'TO_CALL', kind: 'INVITATION', hidden: false });
    const { id } = await one(itemId, '沈知行');
    await job('close-notifications');
    expect((await one(itemId, '沈知行')).toTell).toEqual(['LETTER']);
    await database.setClock('2026-12-09T09:30:00Z');
    await job('close-notifications');
    const { toTell, deliveries } = (await desk.list(govOffice, itemId)).list.find((one) => one.id === id)!;
    expect([toTell, deliveries]).toMatchObject([[], [{ way: 'PHONE', messageStatus: 'NOT_REACHED' }]]);
  });

  it('答复以后不用再打：应邀的只撤去邀请和催请，谢绝的都撤去', async () => {
    const { itemId, meetingId } = await sent();
    const { id } = await one(itemId, '沈知行');
    await desk.phone(govOffice, id, 'ACCEPT');
    expect(await calls(govOffice, meetingId)).toEqual([]);
    await desk.cancel(govOffice, id, '发现与议题有直接利害关系');
    expect(await calls(govOffice, meetingId)).toEqual([]);
    expect(await confirms(id)).toEqual([]);
    expect(await calls(govOffice, meetingId)).toMatchObject([
      { displayName: '沈知行', text: expect.stringContaining('现取消邀请') as string },
    ]);
  });

  it('没有听说过邀请的，取消以后不用告知，催请不另列', async () => {
    const { itemId, meetingId } = await sent();
    const { id } = await one(itemId, '沈知行');
    await desk.remind(govOffice, id);
    expect((await one(itemId, '沈知行')).toTell).toEqual(['LETTER']);
    await desk.cancel(govOffice, id, '发现与议题有直接利害关系');
    expect((await one(itemId, '沈知行')).toTell).toEqual([]);
    expect(await calls(govOffice, meetingId)).toEqual([]);
  });
});
