import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { auditTrail, ask, codesOf as faults } from '#test/kernel/ask.ts';
import { AT, courseOf } from './course.ts';
import { type Answer, codesOf, openRoom } from './room.ts';

const room = await openRoom();
const { database, people, deed, done, send, read, announced, signUpInput } = room;
const { clerk, lead, otherClerk, auditor } = people;
const course = courseOf(room);

const OBSERVER = { attendance: 'OBSERVER', side: null };
const mine = async ({ receiptNo, lookupCode }: Answer) => {
  const { data } = await ask(database, null, {
    query: `query($receiptNo: String!, $lookupCode: String!) { mine: myHearingSignUp(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      receiptNo state waiting displayName withdraw { allowed findings { code } } hearing { no } } }`,
    variables: { receiptNo, lookupCode },
  });
  return (data as unknown as { mine: Record<string, unknown> | null }).mine;
};

describe('第十六条 在公告的时间内按方面报名', () => {
  it.each([
    ['2026-11-23T00:59:00Z', ['SIGN_UP_NOT_OPEN']],
    ['2026-11-23T01:00:30Z', []],
    ['2026-12-04T09:29:00Z', []],
    ['2026-12-04T09:30:00Z', ['SIGN_UP_CLOSED']],
  ])('%s', async (now, codes) => {
    await database.setClock('2026-11-23T00:30:00Z');
    const { id } = await announced();
    await database.setClock(now);
    const answer = await deed(null, 'signUpForHearing', { input: signUpInput(id, '13800000001') });
    expect(codesOf(answer)).toEqual(codes);
  });

  it('没有公告的听证会找不到，取消的不再报名', async () => {
    await database.setClock('2026-11-23T02:00:00Z');
    const hidden = await room.planned();
    expect(
      faults(await send(null, 'signUpForHearing', { input: signUpInput(hidden.id, '13800000001') })),
    ).toEqual(['NOT_FOUND']);
    const { id, version } = await announced();
    await done(lead, 'cancelHearing', { id, version, reason: '方案撤回修改。' });
    expect(codesOf(await deed(null, 'signUpForHearing', { input: signUpInput(id, '13800000001') }))).toEqual([
      'HEARING_CANCELLED',
    ]);
  });

  it('一次说出全部问题；告知更新了的要重新阅读', async () => {
    const { id } = await announced();
    const input = signUpInput(id, '12', { side: 'EXPERT', name: '', noticeVersion: 0 });
    expect(codesOf(await deed(null, 'signUpForHearing', { input }))).toEqual([
      'SIGN_UP_SIDE_UNKNOWN',
      'SIGN_UP_NAME_REQUIRED',
      'CONTACT_MALFORMED',
      'NOTICE_OUTDATED',
    ]);
  });

  it('同一联系方式不报两次；撤回以后可以再报', async () => {
    const { id, no } = await announced();
    const first = await done(null, 'signUpForHearing', { input: signUpInput(id, '+86 13800000001') });
    const again = { input: signUpInput(id, '13800000001') };
    expect(codesOf(await deed(null, 'signUpForHearing', again))).toEqual(['SIGN_UP_TWICE']);
    const { receiptNo, lookupCode } = first;
    expect((await done(null, 'withdrawHearingSignUp', { receiptNo, lookupCode })).state).toBe('WITHDRAWN');
    expect(codesOf(await deed(null, 'withdrawHearingSignUp', { receiptNo, lookupCode }))).toEqual([
      'SIGN_UP_WITHDRAWN',
    ]);
    await done(null, 'signUpForHearing', again);
    expect(await read(null, no)).toMatchObject({ signUpCount: 1 });
  });

  it('重复的请求得到同一张回执，截止以后也一样；同一编号换了内容是冲突', async () => {
    const { id } = await announced();
    const input = signUpInput(id, '13800000001');
    const [one, other] = await Promise.all([
      done(null, 'signUpForHearing', { input }),
      done(null, 'signUpForHearing', { input }),
    ]);
    expect(other).toEqual(one);
    const changed = { ...input, name: '李秀' };
    expect(faults(await send(null, 'signUpForHearing', { input: changed }))).toEqual(['CONFLICT']);
    await database.setClock(AT.draw);
    expect(await done(null, 'signUpForHearing', { input })).toEqual(one);
    await database.setClock('2026-11-23T02:00:00Z');
  });

  it('凭回执查看；编号或者查询码不符，答复相同', async () => {
    const { id, no } = await announced();
    const receipt = await done(null, 'signUpForHearing', { input: signUpInput(id, '13800000001') });
    expect(await mine(receipt)).toMatchObject({
      state: 'REGISTERED',
      displayName: '张**',
      withdraw: { allowed: true },
      hearing: { no },
    });
    expect(await mine({ ...receipt, lookupCode: '0000000000' })).toBeNull();
    expect(await mine({ ...receipt, receiptNo: '00000000' })).toBeNull();
    const wrong = { receiptNo: receipt.receiptNo, lookupCode: '0000000000' };
    expect(faults(await send(null, 'withdrawHearingSignUp', wrong))).toEqual(['NOT_FOUND']);
  });
});

describe('旁听席位先到先得，任何时候不超过席位', () => {
  it('十人同时报名，两个席位正好两人；有人撤回，等候的第一人递补', async () => {
    const { id, no } = await announced();
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        done(null, 'signUpForHearing', { input: signUpInput(id, `1390000000${index}`, OBSERVER) }),
      ),
    );
    const confirmed = all.filter(({ state }) => state === 'CONFIRMED');
    expect(confirmed).toHaveLength(2);
    const before = await Promise.all(all.map(mine));
    expect(before.map((one) => one?.waiting).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, null, null]);
    const { receiptNo, lookupCode } = confirmed[0] as Answer;
    await done(null, 'withdrawHearingSignUp', { receiptNo, lookupCode });
    const after = await Promise.all(all.map(mine));
    expect(after.filter((one) => one?.state === 'CONFIRMED')).toHaveLength(2);
    const first = before.findIndex((one) => one?.waiting === 1);
    expect(after[first]?.state).toBe('CONFIRMED');
    expect(await read(null, no)).toMatchObject({ observersTaken: 9 });
  });

  it('听证会开始以前可以撤回', async () => {
    const { id } = await announced();
    const receipt = await done(null, 'signUpForHearing', {
      input: signUpInput(id, '13900000001', OBSERVER),
    });
    await database.setClock('2026-12-24T01:00:00Z');
    const { receiptNo, lookupCode } = receipt;
    expect(codesOf(await deed(null, 'withdrawHearingSignUp', { receiptNo, lookupCode }))).toEqual([
      'SIGN_UP_WITHDRAWAL_CLOSED',
    ]);
    await database.setClock('2026-11-23T02:00:00Z');
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
    expect(codesOf(await deed(clerk, 'recordHearingSignUp', { input: web }))).toEqual([
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
    const seen = await send(clerk, 'revealHearingContact', { id: row?.id, reason: '通知入选结果' });
    expect(seen.data).toEqual({
      result: { name: '张晓禾', organisation: null, contactKind: 'PHONE', contact: '13800000007' },
    });
    expect(await auditTrail(database)).toContainEqual(['hearing.contactRevealed', 'DONE']);
    const refused = await Promise.all([
      send(otherClerk, 'revealHearingContact', { id: row?.id, reason: '通知入选结果' }),
      send(clerk, 'revealHearingContact', { id: row?.id, reason: '看' }),
      send(auditor, 'revealHearingContact', { id: row?.id, reason: '通知入选结果' }),
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
    expect(seen.map((one) => [one?.state, one?.waiting]).toSorted()).toEqual([
      ['DRAWN', null],
      ['DRAWN', null],
      ['DRAWN', null],
      ['RESERVE', 1],
      ['RESERVE', 2],
    ]);
  });
});
