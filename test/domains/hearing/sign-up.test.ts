import { beforeEach, describe, expect, it } from 'vitest';
import { ask, codesOf as faults } from '#test/kernel/ask.ts';
import { AT } from './course.ts';
import { codesOf, openRoom } from './room.ts';
import { type Answer } from './samples.ts';

const room = await openRoom();
const { database, people, action, done, send, read, announced, signUpInput } = room;
const { lead } = people;

const mine = async ({ receiptNo, lookupCode }: Answer) => {
  const { data } = await ask(database, null, {
    query: `query($receiptNo: String!, $lookupCode: String!) { mine: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) { ... on MyHearingSignUp {
      receiptNo state waiting displayName withdraw { allowed findings { code } } hearing { no } } } }`,
    variables: { receiptNo, lookupCode },
  });
  return (data as unknown as { mine: Record<string, unknown> | null }).mine;
};

beforeEach(() => database.setClock('2026-11-23T02:00:00Z'));

describe('第十六条 在公告的时间内按方面报名', () => {
  it.each([
    ['2026-11-23T00:59:00Z', ['SIGN_UP_NOT_BEGUN']],
    ['2026-11-23T01:00:30Z', []],
    ['2026-12-04T09:29:00Z', []],
    ['2026-12-04T09:30:00Z', ['SIGN_UP_CLOSED']],
  ])('%s', async (now, codes) => {
    await database.setClock('2026-11-23T00:30:00Z');
    const { id } = await announced();
    await database.setClock(now);
    const answer = await action(null, 'signUpForHearing', { input: signUpInput(id, '13800000001') });
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
    expect(
      codesOf(await action(null, 'signUpForHearing', { input: signUpInput(id, '13800000001') })),
    ).toEqual(['HEARING_CANCELLED']);
  });

  it('一次说出全部问题；告知更新了的要重新阅读', async () => {
    const { id } = await announced();
    const input = signUpInput(id, '12', { side: 'EXPERT', name: '', noticeVersion: 0 });
    expect(codesOf(await action(null, 'signUpForHearing', { input }))).toEqual([
      'SIGN_UP_SIDE_UNKNOWN',
      'NAME_REQUIRED',
      'CONTACT_MALFORMED',
      'NOTICE_OUTDATED',
    ]);
  });

  it('同一联系方式不报两次；撤回以后可以再报', async () => {
    const { id, no } = await announced();
    const first = await done(null, 'signUpForHearing', { input: signUpInput(id, '+86 13800000001') });
    const again = { input: signUpInput(id, '13800000001') };
    expect(codesOf(await action(null, 'signUpForHearing', again))).toEqual(['SIGNED_UP_BEFORE']);
    const { receiptNo, lookupCode } = first;
    await done(null, 'cancelSignUp', { receiptNo, lookupCode });
    expect(await mine(first)).toMatchObject({ state: 'WITHDRAWN' });
    expect(codesOf(await action(null, 'cancelSignUp', { receiptNo, lookupCode }))).toEqual([
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
    expect(faults(await send(null, 'cancelSignUp', wrong))).toEqual(['NOT_FOUND']);
  });
});
