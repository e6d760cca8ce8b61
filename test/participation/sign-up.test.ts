/** 国令713号第十四条: whoever is invited may sign up without an account; a seat is never given twice, a contact stays sealed. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { FORUM } from './questions.ts';
import { NOW, openActivities } from './room.ts';

const { database, people, planned, announced, stored, cancel, attend, signUp, mine, giveBack, reveal, read } =
  await openActivities();
const { clerk, lead, otherClerk } = people;

describe('报名', () => {
  it('不用账号；姓名和联系方式密封；凭回执查询、取消，名额还给别人', async () => {
    const { decision, activity } = await announced();
    const { result: receipt } = await signUp(activity.id, { contact: '13800138000', needs: '轮椅通道' });
    expect(receipt).toMatchObject({ __typename: 'SignUpReceipt' });
    const rows = JSON.stringify(await stored(activity.id));
    expect(rows).not.toContain('13800138000');
    expect(rows).not.toContain('张三');
    expect((await mine(receipt ?? {})).result).toMatchObject({
      displayName: '张**',
      cancel: { allowed: true },
    });
    expect((await mine({ ...receipt, lookupCode: '0000000000' })).result).toBeNull();
    expect((await read(clerk, decision.no, 1)).result).toMatchObject({
      taken: 1,
      signUps: [{ displayName: '张**', needs: '轮椅通道', attended: null }],
    });
    expect((await signUp(activity.id, { contact: '１３８００１３８０００' })).found).toEqual([
      'SIGNED_UP_BEFORE',
    ]);
    expect((await giveBack(receipt ?? {})).result?.__typename).toBe('MySignUp');
    expect((await read(null, decision.no, 1)).result).toMatchObject({ taken: 0, signUps: [] });
    expect((await giveBack(receipt ?? {})).found).toEqual(['SIGN_UP_CANCELLED']);
    expect((await signUp(activity.id, { contact: '13800138000' })).found).toEqual([]);
  });

  it('三个名额，十二人同时报名，正好三人报上', async () => {
    const { decision, activity } = await announced();
    const all = await Promise.all(Array.from({ length: 12 }, () => signUp(activity.id)));
    expect(all.filter(({ result }) => result?.__typename === 'SignUpReceipt')).toHaveLength(3);
    expect(new Set(all.flatMap(({ found }) => found))).toEqual(new Set(['ACTIVITY_FULL']));
    const { result } = await read(clerk, decision.no, 1);
    expect(result?.taken).toBe(3);
    expect(result?.signUps).toHaveLength(3);
  });

  it('同一联系方式同时报名，只报上一次；名额只用一个', async () => {
    const { decision, activity } = await announced();
    await Promise.all([1, 2, 3].map(() => signUp(activity.id, { contact: '13900139000' })));
    expect((await read(null, decision.no, 1)).result?.taken).toBe(1);
  });

  it('同一报名同时取消两次，名额只还一个', async () => {
    const { decision, activity } = await announced();
    await signUp(activity.id);
    const { result: receipt } = await signUp(activity.id);
    await Promise.all([1, 2].map(() => giveBack(receipt ?? {})));
    expect((await read(null, decision.no, 1)).result?.taken).toBe(1);
  });

  it('重复提交得到同一张回执', async () => {
    const { decision, activity } = await announced();
    const again = { idempotencyKey: randomUUID(), contact: '13700137000' };
    const [first, second] = [await signUp(activity.id, again), await signUp(activity.id, again)];
    expect(second.result).toEqual(first.result);
    expect((await signUp(activity.id, { ...again, name: '李四' })).codes).toEqual(['CONFLICT']);
    expect((await read(null, decision.no, 1)).result?.taken).toBe(1);
  });

  it.each([
    ['没有姓名', { name: '' }, ['NAME_REQUIRED']],
    ['没有联系方式', { contact: '' }, ['CONTACT_REQUIRED']],
    ['电话不对', { contact: '123' }, ['CONTACT_MALFORMED']],
    ['填了身份证号', { name: '110101199003070134' }, ['ID_NUMBER_NOT_COLLECTED']],
    ['没有读现行告知', { noticeVersion: 0 }, ['NOTICE_OUTDATED']],
    ['需要的帮助过长', { needs: '长'.repeat(201) }, ['NEEDS_TOO_LONG']],
  ])('%s的，不占名额', async (_, change, codes) => {
    const { decision, activity } = await announced();
    expect((await signUp(activity.id, change)).found).toEqual(codes);
    expect((await read(null, decision.no, 1)).result?.taken).toBe(0);
  });

  it('拟稿、截止、取消的活动不能报名', async () => {
    const { activity: draft } = await planned();
    expect((await signUp(draft.id)).codes).toEqual(['NOT_FOUND']);
    const { activity } = await announced();
    await database.setClock('2026-11-26T10:00:00Z');
    expect((await signUp(activity.id)).found).toEqual(['SIGN_UP_CLOSED']);
    await database.setClock(NOW);
    const { result: receipt } = await signUp(activity.id, { contactKind: 'EMAIL', contact: 'a@example.com' });
    expect((await cancel(lead, { id: activity.id, version: 2, reason: '改期' })).found).toEqual([
      'CANCEL_REASON_REQUIRED',
    ]);
    const reason = '会场因供电检修停用，改期后另行公告。';
    expect((await cancel(lead, { id: activity.id, version: 2, reason })).result).toMatchObject({
      state: 'CANCELLED',
      cancelledReason: reason,
    });
    expect(await database.sql(`select 1 from message where kind = 'ACTIVITY_CANCELLED'`)).toHaveLength(1);
    expect((await signUp(activity.id)).found).toEqual(['SIGN_UP_NOT_OPEN']);
    expect((await mine(receipt ?? {})).result).toMatchObject({ activity: { title: FORUM.title } });
  });

  it('查看报名人写明理由，留有记录；别的单位没有找到', async () => {
    const { decision, activity } = await announced();
    await signUp(activity.id, { contact: '13600136000' });
    const [one] = (await read(clerk, decision.no, 1)).result?.signUps as { id: string }[];
    expect((await reveal(clerk, one?.id ?? '', '看')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await reveal(otherClerk, one?.id ?? '')).codes).toEqual(['NOT_FOUND']);
    expect((await reveal(clerk, one?.id ?? '')).result).toEqual({
      name: '张三',
      contactKind: 'PHONE',
      contact: '13600136000',
    });
    expect(await auditTrail(database)).toContainEqual(['activity.signUpRevealed', 'DONE']);
  });

  it('活动开始以后登记到场', async () => {
    const { decision, activity } = await announced();
    await signUp(activity.id);
    await signUp(activity.id);
    const ids = ((await read(clerk, decision.no, 1)).result?.signUps as { id: string }[]).map(({ id }) => id);
    const given = { id: activity.id, version: 2, attendedIds: ids.slice(0, 1) };
    expect((await attend(clerk, given)).found).toEqual(['ACTIVITY_NOT_BEGUN']);
    await database.setClock('2026-11-28T01:30:00Z');
    expect((await attend(otherClerk, given)).codes).toEqual(['NOT_FOUND']);
    expect((await attend(clerk, { ...given, attendedIds: [randomUUID()] })).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
    const { result } = await attend(clerk, given);
    expect((result?.signUps as { attended: boolean }[]).map(({ attended }) => attended)).toEqual([
      true,
      false,
    ]);
    await database.setClock(NOW);
  });
});
