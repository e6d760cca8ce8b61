/** 空出应邀代表的席位: whoever organises the meeting does not choose alone who is heard. */
import { beforeEach, describe, expect, it } from 'vitest';
import { codes, invitations } from './invitations.ts';
import { openRoom } from './room.ts';
import { secondPerson } from './second-person.ts';

const room = await openRoom();
const { database, people } = room;
const { govOffice, secondOffice, clerk } = people;
const desk = invitations(room);
const { confirms, returns } = secondPerson(room);
await desk.reachable();
beforeEach(() => database.setClock('2026-12-02T07:00:00Z'));

const WHY = '本人12月2日来电，出差在外';

/** Somebody who accepted. */
async function accepted() {
  const { itemId, list } = await desk.sent();
  const { id, addressee } = list[0]!;
  await desk.phone(govOffice, id, 'ACCEPT');
  const stage = async () => (await desk.list(govOffice, itemId)).list.find((one) => one.id === id)?.stage;
  return { itemId, id, addressee, stage };
}

describe('办公室不能一个人空出应邀代表的席位', () => {
  it.each([
    ['登记来电退出', (id: string) => desk.phone(govOffice, id, 'DECLINE', WHY)],
    ['取消邀请', (id: string) => desk.cancel(govOffice, id, '发现与议题有直接利害关系')],
  ])('%s：提出的人不能自己确认；有一项在等，不再提出；退回的，席位照旧', async (_, frees) => {
    const { id, itemId, stage } = await accepted();
    expect((await frees(id)).result).toMatchObject({ stage: 'ACCEPTED' });
    expect(await confirms(id, govOffice)).toEqual(['SECOND_PERSON_REQUIRED']);
    expect(await confirms(id, clerk)).toEqual(['NOT_FOUND']);
    expect(codes(await frees(id))).toEqual(['CHANGE_WAITING']);
    expect(await returns(id)).toEqual([]);
    expect([await stage(), await desk.counts(itemId)]).toEqual(['ACCEPTED', { sent: 4, accepted: 1 }]);
  });

  it('应邀后来电说不能来的，另一人确认才退出，席位同样递补', async () => {
    const { itemId, id } = await accepted();
    const { result } = await desk.phone(govOffice, id, 'DECLINE', '本人来电，家中有急事');
    expect(result).toMatchObject({ stage: 'ACCEPTED' });
    expect(await desk.counts(itemId)).toEqual({ sent: 4, accepted: 1 });
    expect(await confirms(id)).toEqual([]);
    const { list: after } = await desk.list(govOffice, itemId);
    const gone = { stage: 'WITHDRAWN', reason: '本人来电，家中有急事' };
    expect(after.find((one) => one.id === id)).toMatchObject(gone);
    expect(await desk.counts(itemId)).toEqual({ sent: 5, accepted: 0 });
  });

  it('应邀和来电退出同时登记的，退出也要另一人确认', async () => {
    const { itemId, list } = await desk.sent();
    await Promise.all(
      list.flatMap(({ id }) => [
        desk.phone(govOffice, id, 'ACCEPT'),
        desk.phone(secondOffice, id, 'DECLINE', WHY),
        desk.phone(govOffice, id, 'DECLINE', WHY),
      ]),
    );
    const stages = (await desk.list(govOffice, itemId)).list.map(({ stage }) => stage);
    expect(stages).not.toContain('WITHDRAWN');
  });

  it('没有写明何时、怎样说的，不予提出', async () => {
    const { id } = await accepted();
    for (const reason of ['', '无', '不来']) {
      const said = codes(await desk.phone(govOffice, id, 'DECLINE', reason));
      expect(said).toEqual(['CHANGE_REASON_REQUIRED']);
    }
  });

  it('等确认的时候本人凭链接退出了的，不再确认，席位只递补一次', async () => {
    const { id, addressee, itemId } = await accepted();
    await desk.phone(govOffice, id, 'DECLINE', WHY);
    const token = (await desk.mailed(itemId)).get(addressee)!;
    expect((await desk.withdraw(token, '家中有急事')).result).toMatchObject({ stage: 'WITHDRAWN' });
    expect(await confirms(id)).toEqual(['INVITED_SEAT_MOVED']);
    const { list } = await desk.list(govOffice, itemId);
    expect(list.filter(({ succeedsId }) => succeedsId === id)).toHaveLength(1);
  });

  it('会议开始了的，不再提出，也不再确认', async () => {
    const { id } = await accepted();
    await desk.phone(govOffice, id, 'DECLINE', WHY);
    await database.setClock('2026-12-11T06:30:00Z');
    expect(await confirms(id)).toContain('INVITATION_MEETING_BEGUN');
    expect(codes(await desk.phone(secondOffice, id, 'DECLINE', WHY))).toContain('INVITATION_MEETING_BEGUN');
  });

  it('邀请名单上写明提出的是什么、为什么、由谁', async () => {
    const { id, itemId } = await accepted();
    await desk.phone(govOffice, id, 'DECLINE', WHY);
    const query = `query($itemId: ID!) { result: invitations(itemId: $itemId) { id changes { kind before after reason proposedBy confirmedBy own } } }`;
    const told = async (actor: typeof govOffice) =>
      (
        (await room.run(actor, query, { itemId })).result as unknown as { id: string; changes: object[] }[]
      ).find((one) => one.id === id)?.changes;
    const change = {
      kind: 'INVITED_SEAT',
      before: '应邀',
      after: '应邀后退出',
      reason: WHY,
      proposedBy: govOffice.name,
      confirmedBy: null,
    };
    expect(await told(secondOffice)).toEqual([{ ...change, own: false }]);
    expect(await told(govOffice)).toEqual([{ ...change, own: true }]);
  });
});
