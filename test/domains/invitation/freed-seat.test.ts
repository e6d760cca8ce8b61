/** 递补: who takes a freed seat, once, however many answer at once. */
import { beforeEach, describe, expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { invitations } from './invitations.ts';
import { openRoom, ROTATION } from './room.ts';

const room = await openRoom();
const { database, people } = room;
const { govOffice } = people;
const desk = invitations(room);
const { job, sent } = desk;
await desk.reachable();
beforeEach(() => database.setClock('2026-12-02T07:00:00Z'));

describe('递补', () => {
  it('逾期未答复的，一分钟内邀请下一位；反复运行也只递补一次', async () => {
    const { itemId, list } = await sent();
    await desk.phone(govOffice, list[1]!.id, 'ACCEPT');
    await database.setClock('2026-12-09T09:30:30Z');
    await job('pass-on-overdue');
    const once = (await desk.list(govOffice, itemId)).list;
    await job('pass-on-overdue');
    await job('pass-on-freed-seats', { itemId });
    const { list: twice } = await desk.list(govOffice, itemId);
    expect(twice).toEqual(once);
    expect(once.filter(({ stage }) => stage === 'EXPIRED')).toHaveLength(3);
    const followers = once.filter(({ succeedsId }) => succeedsId);
    expect(new Set(followers.map(({ succeedsId }) => succeedsId)).size).toBe(followers.length);
    expect(
      followers.every(({ replyBy }) => replyBy > '2026-12-09T09:30:30' && replyBy < '2026-12-11T06:30'),
    ).toBe(true);
    // 群众代表 has nobody else in the register: the seat stays empty, and is not asked for again every minute.
    expect(
      once.find(({ quota, stage }) => quota === '群众代表' && stage === 'EXPIRED')?.seatEmptyAt,
    ).not.toBeNull();
    const before = (await auditTrail(database)).length;
    await job('pass-on-overdue');
    expect((await auditTrail(database)).length).toBe(before);
  });

  it('五十个答复同时到，席位不超过名额，没有人被邀请两次', async () => {
    const { itemId, list } = await sent();
    const replies = Array.from({ length: 50 }, (_, at) =>
      desk.phone(govOffice, list[at % list.length]!.id, at % 3 === 0 ? 'DECLINE' : 'ACCEPT', '有事不能来'),
    );
    await Promise.all(replies);
    const { list: after } = await desk.list(govOffice, itemId);
    for (const { label, max } of ROTATION.quotas) {
      const standing = after.filter(
        ({ quota, stage }) => quota === label && (stage === 'SENT' || stage === 'ACCEPTED'),
      );
      expect(standing.length).toBeLessThanOrEqual(max);
    }
    const people = after.map(({ addressee }) => addressee);
    expect(new Set(people).size).toBe(people.length);
    const accepted = after.filter(({ stage }) => stage === 'ACCEPTED').length;
    expect((await desk.counts(itemId))?.accepted).toBe(accepted);
  });
});
