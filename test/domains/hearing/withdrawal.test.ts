/** 第十六条: whoever was drawn leaves with their receipt; the organiser neither leaves for them nor stands between. */
import { expect, it } from 'vitest';
import { codesOf as faults } from '#test/kernel/ask.ts';
import { AT, courseOf } from './course.ts';
import { codesOf, openRoom } from './room.ts';
import type { Answer } from './samples.ts';

const room = await openRoom();
const { database, people, action, done, send, read, announced, signUpInput } = room;
const { clerk } = people;
const course = courseOf(room);

interface Pair {
  receiptNo: string;
  lookupCode: string;
}

/** Drawn from eight, each with their receipt. */
async function drawn() {
  await database.setClock('2026-11-23T00:30:00Z');
  const { id, no } = await announced();
  await database.setClock(AT.signUp);
  const pairs = new Map<string, Pair>();
  for (let index = 0; index < 8; index += 1) {
    const given = { input: signUpInput(id, `1380000000${String(index)}`) };
    const { receiptNo, lookupCode } = await done(null, 'signUpForHearing', given);
    pairs.set(receiptNo, { receiptNo, lookupCode });
  }
  const hearing = await course.drawnFrom({ no });
  const reserves = hearing.draw?.result?.[0]?.reserves ?? [];
  const leave = (receiptNo: string | null | undefined) => ({ ...pairs.get(receiptNo ?? '') });
  return { id, no, hearing, reserves, leave };
}

const standing = ({ participants }: Answer) =>
  participants.filter(({ declined }) => !declined).map(({ receiptNo }) => receiptNo);

it('抽中的人凭回执撤回，候补第一名递补；候补自己撤回的，跳过；人数按方面公布', async () => {
  const { no, hearing, reserves, leave } = await drawn();
  const [first, second] = hearing.participants;
  await done(null, 'cancelSignUp', leave(reserves[0]));
  await done(null, 'cancelSignUp', leave(first?.receiptNo));
  const seen = (await read(clerk, no)) as Answer;
  expect(seen.participants[0]).toMatchObject({ declined: true, withdrawalWay: 'ONLINE' });
  expect(seen.participants.at(-1)).toMatchObject({ origin: 'RESERVE', receiptNo: reserves[1] });
  expect(standing(seen)).toContain(second?.receiptNo);
  expect(seen.withdrawals).toEqual([{ side: 'CONSUMER', persons: 2, online: 2, written: 0 }]);
  expect(codesOf(await action(null, 'cancelSignUp', leave(first?.receiptNo)))).toEqual(['SIGN_UP_WITHDRAWN']);
});

it('查询码不对的，谁的席位也撤不了；承办单位代打电话的人撤回，不予办理', async () => {
  const { no, hearing, leave } = await drawn();
  const receiptNo = hearing.participants[0]?.receiptNo;
  const wrong = { ...leave(receiptNo), lookupCode: '0000000000' };
  expect(faults(await send(clerk, 'cancelSignUp', wrong))).toEqual(['NOT_FOUND']);
  const [row] = await database.sql<{ id: string }>('select id from sign_up where receipt_no = $1', [
    receiptNo,
  ]);
  const asked = { id: row?.id, reason: '本人来电说不来了。' };
  expect(codesOf(await action(clerk, 'cancelSignUpFor', asked))).toEqual(['HEARING_WITHDRAWAL_BY_PERSON']);
  expect(((await read(clerk, no)) as Answer).withdrawals).toEqual([]);
});

it('名单公布以后撤回的，变更随即公布；材料送达以后撤回的，席位空缺', async () => {
  const { no, hearing, leave } = await drawn();
  const listed = await course.listedFrom(await course.filledFrom(hearing));
  await done(null, 'cancelSignUp', leave(listed.participants[0]?.receiptNo));
  const changed = (await read(null, no)) as Answer;
  expect(changed.notices.at(-1)?.text).toMatch(/退出，本人在线撤回\n由候补/);
  await database.setClock(AT.materials);
  const handed = await course.handedOver(changed, '2026-12-15');
  const ready = await done(clerk, 'finishHearingDelivery', { id: handed.id, version: handed.version });
  await done(null, 'cancelSignUp', leave(standing(ready)[0]));
  const after = (await read(null, no)) as Answer;
  expect(after.notices.at(-1)?.text).toContain('没有候补，席位空缺');
  expect(standing(after)).toHaveLength(4);
  expect(after.withdrawals).toEqual([{ side: 'CONSUMER', persons: 2, online: 2, written: 0 }]);
});
