/** whoever wants comes without an account; nobody waits in vain, nobody is passed over, no seat is given twice. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import '#server/outside/wiring/kinds.ts';
import { jobs } from '#server/engines/signup/sign-up.jobs.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { SIGN_UP, type Told } from './questions.ts';
import { NOW, openEvents } from './room.ts';

const house = await openEvents();
const { database, people, bookable, published, register, mine, claim, giveBack, read } = house;
const { govOffice, clerk, media } = people;
const statesOf = async (no: string) =>
  ((await read(govOffice, no)).result?.registrations ?? []).map(({ state }) => state);
const groupOf = async (no: string) => (await read(null, no)).result?.slots[0]?.groups[0];

describe('报名', () => {
  it('不用账号；姓名和联系方式密封；凭回执查询、取消', async () => {
    const { event, groupId } = await bookable();
    const { result: receipt } = await register(groupId, {
      contact: '13800138000',
      persons: 3,
      needs: '轮椅通道',
      withMinor: true,
      guardian: '王五',
    });
    expect(receipt).toMatchObject({ __typename: 'RegistrationReceipt', state: 'CONFIRMED' });
    const stored = JSON.stringify(
      await database.sql('select to_jsonb(r) from sign_up r where subject_id = $1', [event.id]),
    );
    for (const secret of ['13800138000', '张三', '王五']) expect(stored).not.toContain(secret);
    expect((await mine(receipt ?? {})).result).toMatchObject({
      displayName: '张**',
      persons: 3,
      cancel: { allowed: true },
    });
    expect((await mine({ ...receipt, lookupCode: '0000000000' })).result).toBeNull();
    expect(await groupOf(event.no)).toMatchObject({ seats: 20, taken: 3, waiting: 0 });
    expect((await register(groupId, { contact: '１３８００１３８０００' })).found).toEqual([
      'SIGNED_UP_BEFORE',
    ]);
    expect((await giveBack(receipt ?? {})).result).toMatchObject({ state: 'CANCELLED' });
    expect(await groupOf(event.no)).toMatchObject({ taken: 0 });
    expect((await giveBack(receipt ?? {})).found).toEqual(['REGISTRATION_OVER']);
    expect((await register(groupId, { contact: '13800138000' })).found).toEqual([]);
  });

  it('重复提交得到同一张回执；同一编号换了内容不行', async () => {
    const { event, groupId } = await bookable();
    const again = { idempotencyKey: randomUUID(), contact: '13700137000' };
    const all = await Promise.all(Array.from({ length: 4 }, () => register(groupId, again)));
    const receipts = new Set(all.flatMap(({ result }) => result?.receiptNo ?? []));
    expect(receipts.size).toBe(1);
    expect((await register(groupId, { ...again, name: '李四' })).codes).toEqual(['CONFLICT']);
    expect(await groupOf(event.no)).toMatchObject({ taken: 1 });
  });

  it.each([
    ['+86 139-0000-0201', 'PHONE', 'SIGNED_UP_BEFORE'],
    ['+86 139-0000-0201', 'EMAIL', 'CONTACT_MALFORMED'],
    ['139-0000-0201；', 'PHONE', 'CONTACT_MALFORMED'],
  ])('报过名的人再报，联系方式写成%s（%s）：只有一个答复', async (contact, contactKind, answer) => {
    const { groupId } = await bookable();
    expect((await register(groupId, { contact: '13900000201' })).found).toEqual([]);
    expect((await register(groupId, { contact, contactKind })).found).toEqual([answer]);
  });

  it.each([
    ['没有姓名', { name: '' }, ['NAME_REQUIRED']],
    ['没有联系方式', { contact: '' }, ['CONTACT_REQUIRED']],
    ['电话不对', { contact: '123' }, ['CONTACT_MALFORMED']],
    ['填了身份证号', { name: '110101199003070134' }, ['ID_NUMBER_NOT_COLLECTED']],
    ['有孩子没有监护人', { withMinor: true }, ['GUARDIAN_REQUIRED']],
    ['没有读现行告知', { noticeVersion: 0 }, ['NOTICE_OUTDATED']],
    ['人数和姓名都不对，一次说明', { persons: 6, name: '' }, ['NAME_REQUIRED', 'PARTY_SIZE_INVALID']],
  ])('%s的，不占名额', async (_, change, codes) => {
    const { event, groupId } = await bookable();
    expect((await register(groupId, change)).found).toEqual(codes);
    expect(await groupOf(event.no)).toMatchObject({ taken: 0, waiting: 0 });
  });

  it('开始以前、截止以后不能报名；公众不能用受邀的名额', async () => {
    const { groupId } = await bookable();
    await database.setClock('2026-11-23T00:59:00Z');
    expect((await register(groupId)).found).toEqual(['SIGN_UP_NOT_BEGUN']);
    await database.setClock('2026-12-11T10:00:00Z');
    expect((await register(groupId)).found).toEqual(['SIGN_UP_CLOSED']);
    await database.setClock(NOW);
    const event = await published();
    await database.setClock(SIGN_UP);
    const deputies = event.slots[0]?.groups[1]?.id ?? '';
    expect((await register(deputies)).codes).toEqual(['NOT_FOUND']);
    expect((await house.record(clerk, deputies)).codes).toEqual(['NOT_FOUND']);
    expect((await house.record(media, deputies)).codes).toEqual(['NOT_FOUND']);
    expect((await house.record(null, deputies)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await house.record(govOffice, deputies)).result).toMatchObject({ state: 'CONFIRMED' });
  });

  it('查看报名人写明理由，留有记录；别的单位没有找到', async () => {
    const { event, groupId } = await bookable();
    await register(groupId, { contact: '13600136000' });
    const one = (await read(govOffice, event.no)).result?.registrations[0] as unknown as { id: string };
    expect((await house.reveal(govOffice, one.id, '看')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await house.reveal(clerk, one.id)).codes).toEqual(['NOT_FOUND']);
    expect((await house.reveal(govOffice, one.id)).result).toMatchObject({
      name: '张三',
      contact: '13600136000',
    });
    expect(await auditTrail(database)).toContainEqual(['signUp.revealed', 'DONE']);
  });
});

describe('候补', () => {
  it('B11：最后一席两人同时报，一人报上，一人候补', async () => {
    const { groupId } = await bookable(20);
    for (let taken = 0; taken < 19; taken += 1) await register(groupId);
    const both = await Promise.all([register(groupId), register(groupId)]);
    expect(new Set(both.map(({ result }) => result?.state))).toEqual(new Set(['CONFIRMED', 'WAITLISTED']));
  });

  it('有人取消，轮到第一位；确认以后才算；逾期让给下一位', async () => {
    const { event, groupId } = await bookable(1);
    const [first, second, third] = [
      (await register(groupId)).result as Told,
      (await register(groupId)).result as Told,
      (await register(groupId)).result as Told,
    ];
    expect((await mine(third)).result).toMatchObject({ state: 'WAITLISTED', ahead: 1 });
    expect((await claim(second)).found).toEqual(['SEAT_NOT_OFFERED']);
    await giveBack(first);
    expect((await mine(second)).result).toMatchObject({
      state: 'OFFERED',
      claimBy: expect.stringMatching(/^2026-11-25T02:/),
      claim: { allowed: true },
    });
    expect(await groupOf(event.no)).toMatchObject({ taken: 1, waiting: 1 });
    // The newcomer does not slip in while the seat is held for the other.
    expect((await register(groupId)).result).toMatchObject({ state: 'WAITLISTED' });
    await database.setClock('2026-11-25T02:10:00Z');
    await jobs['pass-lapsed-seats']({}, database.services);
    expect(await statesOf(event.no)).toEqual(['CANCELLED', 'LAPSED', 'OFFERED', 'WAITLISTED']);
    expect((await claim(second)).found).toEqual(['SEAT_OFFER_LAPSED']);
    expect((await claim(third)).result).toMatchObject({ state: 'CONFIRMED' });
    expect((await claim(third)).found).toEqual(['SEAT_NOT_OFFERED']);
  });

  it('人多的排在前面，空一席不给后面的一人；名额增加以后依次到位', async () => {
    const { event, groupId, slotId } = await bookable(3);
    const first = (await register(groupId)).result as Told;
    await register(groupId, { persons: 2 });
    await register(groupId, { persons: 3 });
    await register(groupId);
    await giveBack(first);
    expect(await statesOf(event.no)).toEqual(['CANCELLED', 'CONFIRMED', 'WAITLISTED', 'WAITLISTED']);
    const { version } = (await read(govOffice, event.no)).result as Told;
    const more = { id: event.id, version, slotId, groups: [{ seats: 6, waitlist: 10 }] };
    expect((await house.seats(govOffice, { ...more, groups: [{ seats: 1 }] })).found).toEqual([
      'SEATS_ALREADY_GIVEN',
    ]);
    expect((await house.seats(govOffice, more)).found).toEqual([]);
    expect(await statesOf(event.no)).toEqual(['CANCELLED', 'CONFIRMED', 'OFFERED', 'OFFERED']);
    expect((await read(null, event.no)).result?.notices.at(-1)).toMatchObject({ kind: 'SEATS_CHANGED' });
  });

  it('候补也有限；人数超过全部名额的，报不上', async () => {
    const { groupId } = await bookable(1, 1);
    await register(groupId);
    expect((await register(groupId)).result?.state).toBe('WAITLISTED');
    expect((await register(groupId)).found).toEqual(['EVENT_FULL']);
    expect((await register(groupId, { persons: 2 })).found).toEqual(['EVENT_FULL']);
  });

  it('数据库自己数名额：绕过程序也多给不出一席', async () => {
    const { event, groupId } = await bookable(1);
    await register(groupId);
    await register(groupId);
    await expect(
      database.sql(`update sign_up set confirmed_at = app_now() where subject_id = $1`, [event.id]),
    ).rejects.toThrow();
    await expect(
      database.sql(`update sign_up set persons = 0 where subject_id = $1`, [event.id]),
    ).rejects.toThrow();
  });
});
