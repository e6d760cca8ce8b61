/** 国令713号第十七条: who signed up to listen is ticked by the sign-up; others are named, within the seats announced. */
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { AT, courseOf } from './course.ts';
import { codesOf, openRoom } from './room.ts';
import type { Answer } from './samples.ts';
import { OBSERVER, tidingsOf } from './tidings.ts';

const room = await openRoom();
const { database, people, action, done } = room;
const { clerk } = people;
const course = courseOf(room);
const { signUp } = tidingsOf(room);

const HOLDERS =
  'query($no: String!) { hearing(no: $no) { seatHolders { id displayName receiptNo attendance state } } }';
const holders = async (no: string, actor: typeof clerk | null = clerk) => {
  const { data } = await ask(database, actor, { query: HOLDERS, variables: { no } });
  return (data as unknown as { hearing: { seatHolders: { id: string; receiptNo: string }[] } }).hearing
    .seatHolders;
};

describe('登记到场的旁听人', () => {
  let ready: Answer;
  let receipts: Answer[];
  beforeAll(async () => {
    await database.setClock('2026-11-23T00:30:00Z');
    const hearing = await course.signedUp(8);
    receipts = [];
    for (const index of [0, 1, 2]) receipts.push(await signUp(hearing.id, `1350000000${index}`, OBSERVER));
    const list = await course.listedFrom(await course.filledFrom(await course.drawnFrom(hearing)));
    await database.setClock(AT.materials);
    const { id, version } = await course.handedOver(list, '2026-12-15');
    ready = await done(clerk, 'finishHearingDelivery', { id, version });
    await database.setClock(AT.held);
  });
  const hold = async (over: object, acknowledged: readonly object[] = []) => {
    const { id, version, participants } = ready;
    const input = { ...course.heldInput(participants.slice(0, 4)), press: [], observers: [], ...over };
    return action(clerk, 'holdHearing', { id, version, input, acknowledged });
  };

  it('有席位的列给承办单位，候补的不列，别人看不到', async () => {
    expect((await holders(ready.no)).map(({ receiptNo }) => receiptNo)).toEqual(
      receipts.slice(0, 2).map(({ receiptNo }) => receiptNo),
    );
    expect(await holders(ready.no, null)).toEqual([]);
    expect(await holders(ready.no, people.otherClerk)).toEqual([]);
  });

  it('候补的人、别的听证会的人不能勾', async () => {
    const [{ id } = { id: '' }] = await database.sql<{ id: string }>(
      'select id from sign_up where receipt_no = $1',
      [receipts[2]?.receiptNo],
    );
    await expect(hold({ seatIds: [id] })).rejects.toThrow('NOT_FOUND');
  });

  it('坐满以后又放进没有报名的人，候补的人没有轮到，两项都要说明', async () => {
    const seatIds = (await holders(ready.no)).map(({ id }) => id);
    const findings = codesOf(await hold({ seatIds, observers: ['旁听甲'] }));
    expect(findings).toEqual(['HEARING_SEATS_EXCEEDED', 'HEARING_WAITING_PASSED']);
    const acknowledged = findings.map((code) => ({
      code,
      reason: '会场临时加了一个座位，候补的人电话没有接通',
    }));
    const held = await done(clerk, 'holdHearing', {
      id: ready.id,
      version: ready.version,
      input: {
        ...course.heldInput(ready.participants.slice(0, 4)),
        press: [],
        seatIds,
        observers: ['旁听甲'],
      },
      acknowledged,
    });
    const [row] = await database.sql<{ observers: string[]; came: number }>(
      'select observers, observers_came as came from hearing where id = $1',
      [held.id],
    );
    expect(row?.came).toBe(3);
    expect(row?.observers[0]).toMatch(/（[0-9A-Z]{4}-[0-9A-Z]{4}）$/u);
    expect(row?.observers[2]).toBe('旁听甲');
  });
});
