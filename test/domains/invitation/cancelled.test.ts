/** 取消邀请 (2e): by the office, with a reason; the seat is passed on, and nobody takes it twice. */
import { beforeEach, describe, expect, it } from 'vitest';
import { codes, invitations } from './invitations.ts';
import { openRoom } from './room.ts';
import { secondPerson } from './second-person.ts';

const room = await openRoom();
const { database, people } = room;
const { govOffice, auditor } = people;
const desk = invitations(room);
const { confirms } = secondPerson(room);
const { sent } = desk;
await desk.reachable();
beforeEach(() => database.setClock('2026-12-02T07:00:00Z'));

describe('取消邀请', () => {
  it('写明理由，告知本人，不再计入受邀和应邀人数，席位递补', async () => {
    const { itemId, list } = await sent();
    const [first] = list;
    await desk.phone(govOffice, first!.id, 'ACCEPT');
    expect(codes(await desk.cancel(govOffice, first!.id, ' '))).toEqual([
      'INVITATION_CANCEL_REASON_REQUIRED',
    ]);
    await desk.cancel(govOffice, first!.id, '发现与议题有直接利害关系');
    expect(await confirms(first!.id)).toEqual([]);
    expect(await desk.counts(itemId)).toEqual({ sent: 4, accepted: 0 });
    const after = (await desk.list(govOffice, itemId)).list;
    expect(after.filter(({ succeedsId }) => succeedsId === first!.id)).toHaveLength(1);
    const gone = after.find(({ id }) => id === first!.id)!;
    expect(gone).toMatchObject({ stage: 'CANCELLED', reason: '发现与议题有直接利害关系' });
    const { deliveries } = gone;
    expect(deliveries.map(({ tiding }) => tiding)).toEqual(['LETTER', 'CANCELLED']);
    expect(codes(await desk.cancel(govOffice, first!.id, '再取消一次'))).toEqual(['WRONG_STAGE']);
    expect((await desk.cancel(auditor, list[1]!.id, '有误')).codes).toEqual(['FORBIDDEN']);
  });

  it('取消和答复同时到，只成一个，席位不多一个', async () => {
    const { itemId, list } = await sent();
    const { id } = list[0]!;
    await Promise.all([
      desk.cancel(govOffice, id, '名单有误，另行邀请'),
      desk.phone(govOffice, id, 'DECLINE', '出差在外'),
      desk.cancel(govOffice, id, '名单有误，另行邀请'),
      desk.phone(govOffice, id, 'ACCEPT'),
    ]);
    const { list: after } = await desk.list(govOffice, itemId);
    const kind = after.filter(({ quota }) => quota === list[0]!.quota);
    expect(kind.filter(({ stage }) => stage === 'SENT' || stage === 'ACCEPTED').length).toBeLessThanOrEqual(
      1,
    );
    expect(kind.filter(({ succeedsId }) => succeedsId === id).length).toBeLessThanOrEqual(1);
    const accepted = after.filter(({ stage }) => stage === 'ACCEPTED').length;
    const standing = after.filter(({ stage }) => stage !== 'CANCELLED').length;
    expect(await desk.counts(itemId)).toEqual({ sent: standing, accepted });
  });

  it('没有发出的利益相关方可以撤去，联系方式随之删除；抽选产生的不能撤', async () => {
    const { itemId } = await desk.drawn();
    const { result } = await desk.stakeholder(govOffice, itemId);
    const named = result!.invitations.find(({ addressee }) => addressee === '罗启明')!;
    expect((await desk.remove(govOffice, named.id)).result?.invitations).toHaveLength(4);
    expect(
      await database.sql('select 1 from invitation_contact where invitation_id = $1', [named.id]),
    ).toHaveLength(0);
    const { list } = await desk.list(govOffice, itemId);
    expect(codes(await desk.remove(govOffice, list[0]!.id))).toEqual(['INVITATION_DRAWN']);
  });
});
