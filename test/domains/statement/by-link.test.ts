/** 本人凭链接: what one said, what became of it, a written addition in time, and one's name. */
import { beforeEach, describe, expect, it } from 'vitest';
import { openStatements, SAID } from './room.ts';

const room = await openStatements();
const { database, people, record, propose, confirm, shown, mine, handIn } = room;
const { govOffice, clerk, lead } = people;
beforeEach(() => database.setClock('2026-12-02T07:00:00Z'));

const attending = async () => {
  const held = await room.held();
  const [first, second] = held.invited;
  await room.signIn(first!.id);
  return {
    ...held,
    first: first!,
    token: held.links.get(first!.addressee)!,
    other: held.links.get(second!.addressee)!,
  };
};

describe('书面列席意见', () => {
  it('签到列席的可以提交，收到会后第三个工作日；同一份再来一次还是一份', async () => {
    const { token } = await attending();
    expect((await mine(token))?.write.allowed).toBe(true);
    await database.setClock('2026-12-16T15:59:00Z');
    const key = '5d5fbb52-1f6c-4df7-8f0b-1f8ed2d6e8ab';
    for (let time = 0; time < 2; time++)
      expect((await handIn(token, SAID, false, key)).refused).toBeUndefined();
    expect((await mine(token))?.statements).toMatchObject([{ text: SAID, result: null, name: null }]);
    await database.setClock('2026-12-16T16:00:00Z');
    expect((await handIn(token)).refused).toEqual(['STATEMENT_LATE']);
    expect((await mine(token))?.write).toMatchObject({
      allowed: false,
      findings: [{ code: 'STATEMENT_LATE' }],
    });
  });

  it('没有签到的、猜的链接不能提交；最多三件', async () => {
    const { token, other } = await attending();
    expect((await handIn(other)).refused).toEqual(['STATEMENT_NOT_ATTENDED']);
    expect((await handIn(`${token}x`)).faults).toEqual(['NOT_FOUND']);
    expect(await mine('猜的')).toBeUndefined();
    for (let time = 0; time < 3; time++) expect((await handIn(token)).refused).toBeUndefined();
    expect((await handIn(token)).refused).toEqual(['STATEMENT_TOO_MANY']);
  });
});

describe('本人看到的', () => {
  it('拟的答复看不到，公布的才看到；别人的意见看不到', async () => {
    const { token, other, first, itemId } = await attending();
    const { done: said } = await record(govOffice, itemId, { invitationId: first.id });
    const { done: drafted } = await propose(clerk, said!);
    expect((await mine(token))?.statements).toMatchObject([{ id: said!.id, result: null }]);
    expect((await mine(other))?.statements).toEqual([]);
    await confirm(lead, drafted!.id);
    expect((await mine(token))?.statements).toMatchObject([{ result: 'ADOPTED' }]);
  });

  it('本人凭链接同意或者收回署名，公布处即时改变', async () => {
    const { token, other, first, itemId, no, decision } = await attending();
    const { done: said } = await record(govOffice, itemId, { invitationId: first.id });
    const { done: drafted } = await propose(clerk, said!);
    await confirm(lead, drafted!.id);
    const name = async () => (await shown(no, decision.no)).meeting?.[0]?.name;
    expect(await name()).toBeNull();
    await room.nameMe(token, true);
    expect(await name()).toBe(first.addressee);
    await room.nameMe(token, false);
    expect(await name()).toBeNull();
    expect((await room.nameMe(other, true)).faults).toEqual(['NOT_FOUND']);
  });
});
