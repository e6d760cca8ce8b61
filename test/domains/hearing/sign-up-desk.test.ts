import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { auditTrail, ask, codesOf as faults } from '#test/kernel/ask.ts';
import { AT, courseOf } from './course.ts';
import { codesOf, openRoom } from './room.ts';
import { type Answer } from './samples.ts';

const room = await openRoom();
const { database, people, action, done, send, read, announced, signUpInput } = room;
const { clerk, otherClerk, auditor } = people;
const course = courseOf(room);

const OBSERVER = { attendance: 'OBSERVER', side: null };
const mine = async ({ receiptNo, lookupCode }: Answer) => {
  const { data } = await ask(database, null, {
    query: `query($receiptNo: String!, $lookupCode: String!) { mine: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) { ... on MyHearingSignUp {
      receiptNo state waiting displayName withdraw { allowed findings { code } } hearing { no } } } }`,
    variables: { receiptNo, lookupCode },
  });
  return (data as unknown as { mine: Record<string, unknown> | null }).mine;
};

beforeEach(() => database.setClock('2026-11-23T02:00:00Z'));

describe('旁听席位先到先得，任何时候不超过席位', () => {
  it('十人同时报名，两个席位正好两人；有人撤回，空席先留给等候的第一人确认', async () => {
    const { id, no } = await announced();
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        done(null, 'signUpForHearing', { input: signUpInput(id, `1390000000${index}`, OBSERVER) }),
      ),
    );
    const confirmed = all.filter(({ state }) => state === 'CONFIRMED');
    expect(confirmed).toHaveLength(2);
    const before = await Promise.all(all.map(mine));
    expect(before.map((one) => String(one?.waiting)).toSorted()).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      'null',
      'null',
    ]);
    const { receiptNo, lookupCode } = confirmed[0] as Answer;
    await done(null, 'cancelSignUp', { receiptNo, lookupCode });
    const after = await Promise.all(all.map(mine));
    expect(after.filter((one) => one?.state === 'CONFIRMED')).toHaveLength(1);
    const first = before.findIndex((one) => one?.waiting === 1);
    expect(after[first]?.state).toBe('OFFERED');
    expect(await read(null, no)).toMatchObject({ observersTaken: 9 });
  });

  it('听证会开始以前可以撤回', async () => {
    const { id } = await announced();
    const receipt = await done(null, 'signUpForHearing', {
      input: signUpInput(id, '13900000001', OBSERVER),
    });
    await database.setClock('2026-12-24T01:00:00Z');
    const { receiptNo, lookupCode } = receipt;
    expect(codesOf(await action(null, 'cancelSignUp', { receiptNo, lookupCode }))).toEqual([
      'SIGN_UP_WITHDRAWAL_CLOSED',
    ]);
  });
});

describe('电话、现场报名由承办单位代录；姓名和联系方式封存', () => {
  it('代录的与网上报名同样排队；网上渠道不能代录，别的单位不能代录', async () => {
    const { id } = await announced();
    const { noticeVersion: _, ...fields } = signUpInput(id, '13900000009', OBSERVER);
    const input = { ...fields, channel: 'PHONE' };
    expect((await done(clerk, 'recordHearingSignUp', { input })).state).toBe('CONFIRMED');
    expect(faults(await send(otherClerk, 'recordHearingSignUp', { input }))).toEqual(['NOT_FOUND']);
    const web = { ...input, idempotencyKey: randomUUID(), channel: 'WEB', contact: '13900000008' };
    expect(codesOf(await action(clerk, 'recordHearingSignUp', { input: web }))).toEqual([
      'CHANNEL_NOT_FOR_STAFF',
    ]);
  });

  it('名册只给本单位看，名字隐去；查看联系方式要写明理由，留有记录', async () => {
    const { id } = await announced();
    await done(null, 'signUpForHearing', { input: signUpInput(id, '13800000007') });
    const list = async (actor: typeof clerk) => {
      const { data, errors } = await ask(database, actor, {
        query: `query($id: ID!) { hearingSignUps(hearingId: $id) { nodes { id displayName state side } } }`,
        variables: { id },
      });
      return (
        (data as unknown as { hearingSignUps: { nodes: { id: string; displayName: string }[] } } | null)
          ?.hearingSignUps.nodes ?? errors
      );
    };
    const [row] = (await list(clerk)) as { id: string; displayName: string }[];
    expect(row).toMatchObject({ displayName: '张**', state: 'REGISTERED', side: 'CONSUMER' });
    expect(await list(otherClerk)).toEqual([]);
    expect(await list(auditor)).toHaveLength(1);
    const seen = await send(clerk, 'revealSignUp', { id: row?.id, reason: '通知入选结果' });
    expect(seen.data).toEqual({
      result: { name: '张晓禾', organisation: null, contactKind: 'PHONE', contact: '13800000007' },
    });
    expect(await auditTrail(database)).toContainEqual(['signUp.revealed', 'DONE']);
    const refused = await Promise.all([
      send(otherClerk, 'revealSignUp', { id: row?.id, reason: '通知入选结果' }),
      send(clerk, 'revealSignUp', { id: row?.id, reason: '看' }),
      send(auditor, 'revealSignUp', { id: row?.id, reason: '通知入选结果' }),
    ]);
    expect(refused.map(faults)).toEqual([['NOT_FOUND'], ['BAD_USER_INPUT'], ['FORBIDDEN']]);
  });

  it('封存的抽取种子不是谁的联系方式，查看不到', async () => {
    const { id } = await announced();
    const [row] = await database.sql<{ id: string }>('select id from hearing_draw where hearing_id = $1', [
      id,
    ]);
    const answer = await send(clerk, 'revealHearingContact', { id: row?.id, reason: '想看看种子' });
    expect(faults(answer)).toEqual(['NOT_FOUND']);
  });

  it('抽取以后，各人凭回执看到结果', async () => {
    await database.setClock('2026-11-23T00:30:00Z');
    const { id } = await announced();
    await database.setClock(AT.signUp);
    const receipts: Answer[] = [];
    for (const index of [0, 1, 2, 3, 4])
      receipts.push(await done(null, 'signUpForHearing', { input: signUpInput(id, `1370000000${index}`) }));
    await database.setClock(AT.draw);
    expect((await mine(receipts[0] as Answer))?.withdraw).toMatchObject({ allowed: false });
    const version = await course.versionOf(id);
    const begun = await done(clerk, 'beginHearingSelection', { id, version });
    await done(clerk, 'drawHearingParticipants', { id, version: begun.version, publicDigits: '' });
    const seen = await Promise.all(receipts.map(mine));
    expect(seen.map((one) => `${String(one?.state)} ${String(one?.waiting)}`).toSorted()).toEqual([
      'DRAWN null',
      'DRAWN null',
      'DRAWN null',
      'RESERVE 1',
      'RESERVE 2',
    ]);
  });
});
