/** 报名的本人资料: a place that stands needs its name and contact; one contact keeps one place also when it is corrected. */
import { describe, expect, it } from 'vitest';
import { openEvents } from '#test/domains/event/room.ts';
import { openRoom } from '#test/domains/hearing/room.ts';
import { peopledDatabase } from '#test/kernel/people.ts';
import { openPress } from '#test/domains/press/room.ts';
import { ownQuestions, type Pair } from './asking.ts';

const given = await peopledDatabase('2026-11-23T00:30:00Z');
const { database, people } = given;
const { own, erase, correct } = ownQuestions(database);
const house = await openEvents(given);
const hall = await openRoom(given);
const press = await openPress(given);

const registered = async (groupId: string, contact: string, more: object = {}) =>
  (await house.register(groupId, { contact, ...more })).result as unknown as Pair;
const stored = async ({ receiptNo }: Pair) =>
  (
    await database.sql<{ contact_hash: string; needs: string | null; kept: boolean }>(
      `select contact_hash, needs, exists (select from sign_up_person p where p.sign_up_id = s.id) as kept
       from sign_up s where receipt_no = $1`,
      [receiptNo],
    )
  )[0];

describe('个人信息保护法第四十七条 政府开放活动的报名', () => {
  it('名额还在的不能删除，写明到哪一天；取消以后马上可以，需要的帮助一并删除，记录照旧', async () => {
    const { groupId } = await house.bookable();
    const one = await registered(groupId, '13900000101', { name: '钱一', needs: '轮椅通道' });
    const held = await own(one);
    expect(held).toMatchObject({
      type: 'MyRegistration',
      name: '钱一',
      contact: '13900000101',
      said: expect.arrayContaining([{ label: '需要的帮助', text: '轮椅通道' }]) as unknown,
      keptThrough: expect.stringMatching(/^20\d\d-/) as unknown,
      erase: { allowed: false, findings: [{ code: 'EVENT_PLACE_STANDS' }] },
    });
    expect(held?.erase.findings[0]?.message).toMatch(/\d{4}年\d+月\d+日以后可以删除/);
    expect((await erase(one)).codes).toEqual(['EVENT_PLACE_STANDS']);
    await house.giveBack(one);
    expect((await erase(one)).value).toMatchObject({ name: null, contact: null, guardian: null });
    const after = await stored(one);
    expect(after).toMatchObject({ needs: null, kept: false });
    expect(after?.contact_hash).toContain('erased');
    expect((await own(one))?.said).toContainEqual({ label: '报名情况', text: '已取消' });
  });

  it('活动结束以后，参加过的也可以删除', async () => {
    const { groupId } = await house.bookable();
    const one = await registered(groupId, '13900000102');
    await database.setClock('2027-06-01T02:00:00Z');
    expect((await erase(one)).codes).toEqual([]);
    expect(await stored(one)).toMatchObject({ kept: false });
  });
});

describe('个人信息保护法第四十六条 报名的更正', () => {
  it('改成已经占着名额的联系方式的，不行；改成别的，原来的号码可以再报', async () => {
    const { groupId } = await house.bookable();
    const first = await registered(groupId, '13900000111', { name: '孙一' });
    const second = await registered(groupId, '13900000112', { name: '孙二' });
    const words = { name: '孙二', contactKind: 'PHONE', contact: '+86 139-0000-0111' };
    expect((await correct(second, words)).codes).toEqual(['SIGNED_UP_BEFORE']);
    expect(await own(second)).toMatchObject({ contact: '13900000112' });
    const done = await correct(second, { ...words, name: '孙贰', contact: '13900000113' });
    expect(done.value).toMatchObject({ name: '孙贰', contact: '13900000113' });
    const [row] = await database.sql<{ display_name: string }>(
      'select display_name from sign_up where receipt_no = $1',
      [second.receiptNo],
    );
    expect(row?.display_name).toMatch(/^孙\*+$/);
    expect((await house.register(groupId, { contact: '13900000113' })).result).toMatchObject({
      findings: [{ code: 'SIGNED_UP_BEFORE' }],
    });
    expect((await house.register(groupId, { contact: '13900000112' })).result).toHaveProperty('receiptNo');
    expect((await house.giveBack(first)).codes).toEqual([]);
  });

  it('两个人同时改成同一个号码的，只有一个成', async () => {
    const { groupId } = await house.bookable();
    const pairs = [await registered(groupId, '13900000121'), await registered(groupId, '13900000122')];
    const input = { name: '吴一', contactKind: 'PHONE', contact: '13900000129' };
    const done = await Promise.all(pairs.map((pair) => correct(pair, input)));
    expect(done.flatMap(({ codes, errors }) => [...codes, ...errors])).toEqual(['SIGNED_UP_BEFORE']);
  });

  it('姓名和联系方式都要有', async () => {
    const { groupId } = await house.bookable();
    const one = await registered(groupId, '13900000131');
    expect((await correct(one, { name: '', contactKind: null, contact: null })).codes).toEqual([
      'NAME_REQUIRED',
      'CONTACT_REQUIRED',
    ]);
  });
});

describe('听证会的报名', () => {
  const signedUp = async (contact: string, more: object = {}) => {
    await database.setClock('2026-11-23T00:30:00Z');
    const hearing = await hall.announced();
    await database.setClock('2026-11-23T02:00:00Z');
    const input = hall.signUpInput(hearing.id, contact, more);
    return (await hall.done(null, 'signUpForHearing', { input })) as unknown as Pair;
  };

  it('没有举行的不能删除；撤回以后可以；旁听和参加人的号码各算各的', async () => {
    const one = await signedUp('13800000201');
    expect(await own(one)).toMatchObject({
      type: 'MyHearingSignUp',
      name: '张晓禾',
      erase: { findings: [{ code: 'HEARING_PLACE_STANDS' }] },
    });
    expect((await erase(one)).codes).toEqual(['HEARING_PLACE_STANDS']);
    await hall.done(null, 'cancelSignUp', { receiptNo: one.receiptNo, lookupCode: one.lookupCode });
    expect((await erase(one)).codes).toEqual([]);
    expect(await stored(one)).toMatchObject({ kept: false });
  });

  it('报名截止、等候抽选的，姓名不能在网上改，联系方式可以', async () => {
    const one = await signedUp('13800000202');
    const words = { name: '张晓和', contactKind: 'PHONE', contact: '13800000203' };
    await database.setClock('2026-12-04T10:00:00Z');
    expect((await correct(one, words)).codes).toEqual(['NAME_SETTLED']);
    expect((await correct(one, { ...words, name: '张晓禾' })).value).toMatchObject({
      contact: '13800000203',
    });
  });
});

describe('记者报名', () => {
  it('核准以前可以改姓名，核准以后不能；有效的不能删除；谁看过、为什么，本人看得到', async () => {
    const event = await press.announced();
    const one = (await press.request(event.id, { contact: '13800000301' })).result as unknown as Pair;
    const words = { name: '周鸣', contactKind: 'PHONE', contact: '13800000301' };
    expect((await correct(one, words)).value).toMatchObject({ name: '周鸣', cardNo: 'B00012345' });
    const [row] = (await press.read(people.govOffice, event.no)).result?.accreditations ?? [];
    await press.accept(people.govOffice, { id: row?.id });
    await press.reveal(people.govOffice, { id: row?.id, reason: '核对记者证号码' });
    expect((await correct(one, { ...words, name: '周明' })).codes).toEqual(['NAME_SETTLED']);
    expect(await own(one)).toMatchObject({
      type: 'MyAccreditation',
      readings: [{ reason: '核对记者证号码' }],
      erase: { findings: [{ code: 'ACCREDITATION_STANDS' }] },
    });
    await press.withdraw(null, { receiptNo: one.receiptNo, lookupCode: one.lookupCode });
    expect((await erase(one)).value).toMatchObject({ name: null, cardNo: null, contact: null });
  });

  it('提问不收姓名和联系方式：看得到问了什么，没有可以删除的', async () => {
    const event = await press.announced();
    const one = (await press.put(event.id)).result as unknown as Pair;
    expect(await own(one)).toMatchObject({
      type: 'MyPressQuestion',
      name: null,
      contact: null,
      said: [{ label: '提问', text: '每个乡镇都会有养老机构吗？' }],
    });
    expect((await erase(one)).codes).toEqual(['NO_CONTACT_KEPT']);
  });
});
