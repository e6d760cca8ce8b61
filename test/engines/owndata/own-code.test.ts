/** 找回: a one-time code to the contact that was left opens all that was sent from it, and tells nobody what is there. */
import { describe, expect, it } from 'vitest';
import { jobs } from '#server/engines/owndata/owndata.jobs.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { openEvents } from '#test/domains/event/room.ts';
import { codeIn } from '#test/domains/following/short-messages.ts';
import { ownQuestions, type Pair } from './asking.ts';
import { ASKED, codeCounty } from './code-county.ts';

const county = await codeCounty();
const { database, people, askCode, enter, codeTo, silent, deliver, minute, said, sent, codeFor } = county;
const house = await openEvents(county);
const { own, erase, correct } = ownQuestions(database);

const MOBILE = '13900000801';
const WRONG = { __typename: 'Refusal', findings: [{ code: 'OWN_CODE_WRONG', fields: ['code'] }] };
const wrongOf = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const bare = ({ receiptNo, lookupCode }: Pair) => ({ receiptNo, lookupCode });

describe('找回从一个联系方式提交的全部', () => {
  it('意见、报名都在，新的在前；别人的不在；怎样写的号码都认得', async () => {
    const opinion = await said(MOBILE);
    await said('13900000802');
    const { groupId } = await house.bookable();
    const place = (await house.register(groupId, { contact: '+86 139-0000-0801' })).result;
    await minute();
    const [text] = await sent(() => askCode('１３９ ００００ ０８０１'));
    expect(text).toMatchObject({ to: MOBILE });
    expect(text?.text).toMatch(/^查看您提交过的全部，10分钟内填写，.+不用理会。验证码：\d{6}$/);
    const done = await enter(MOBILE, text ? codeIn(text) : '');
    expect(done).toEqual({
      __typename: 'OwnCodeEntered',
      receipts: [bare(place as unknown as Pair), bare(opinion)],
    });
  });

  it('邮箱收到的是信，不分大小写', async () => {
    const opinion = await said('Wen@Example.com');
    await askCode('wen@example.com');
    const [letter] = await deliver();
    expect(letter).toMatchObject({ to: 'wen@example.com', subject: '找回我的参与的验证码' });
    const code = /验证码：(\d{6})/.exec(letter?.body ?? '')?.[1] ?? '';
    expect((await enter('WEN@example.com', code)).receipts).toEqual([bare(opinion)]);
  });

  it('撤回的、删除了联系方式的不在；更正到这个号码的在', async () => {
    const gone = await said(MOBILE);
    await said(MOBILE, { status: CommentStatus.WITHDRAWN });
    const moved = await said('13900000803', { name: '周文娟' });
    const paper = await said(MOBILE, { channel: CommentChannel.LETTER, recordedById: people.clerk.id });
    await erase(gone);
    await correct(moved, { name: '周文娟', contactKind: 'PHONE', contact: MOBILE });
    await minute();
    const { receipts } = await enter(MOBILE, await codeFor(MOBILE));
    expect(receipts).toEqual([paper, moved].map(bare));
  });

  it('本人的资料里看得到：什么时候有人凭验证码找回过', async () => {
    const opinion = await said(MOBILE);
    expect((await own(opinion))?.readings).toEqual([]);
    await enter(MOBILE, await codeFor(MOBILE));
    expect((await own(opinion))?.readings).toEqual([{ unit: '', reason: '' }]);
  });
});

describe('验证码', () => {
  it('只用一次；新的代替旧的', async () => {
    await said(MOBILE);
    const old = await codeFor(MOBILE);
    await database.setClock('2026-11-23T00:31:00Z');
    const code = await codeFor(MOBILE);
    expect(await enter(MOBILE, old)).toEqual(WRONG);
    expect(await enter(MOBILE, code)).toMatchObject({ __typename: 'OwnCodeEntered' });
    expect(await enter(MOBILE, code)).toEqual(WRONG);
  });

  it('填错五次失效，十分钟失效；没有写成六位数字的不算填过', async () => {
    await said(MOBILE);
    const first = await codeFor(MOBILE);
    expect(await enter('', '12')).toMatchObject({
      findings: [{ code: 'OWN_CONTACT_MISSING' }, { code: 'OWN_CODE_DIGITS' }],
    });
    for (let times = 0; times < 5; times += 1) expect(await enter(MOBILE, wrongOf(first))).toEqual(WRONG);
    expect(await enter(MOBILE, first)).toEqual(WRONG);
    const second = await codeFor(MOBILE);
    await database.setClock('2026-11-23T00:41:00Z');
    expect(await enter(MOBILE, second)).toEqual(WRONG);
  });

  it('只认发往的那个联系方式', async () => {
    await said(MOBILE);
    await said('13900000804');
    const code = await codeFor(MOBILE);
    expect(await enter('13900000804', code)).toEqual(WRONG);
  });

  it('没有留过的联系方式，答复一样，什么也不发、不留', async () => {
    expect(await sent(async () => expect(await askCode(MOBILE)).toEqual(ASKED))).toEqual([]);
    expect(await enter(MOBILE, '123456')).toEqual(WRONG);
    expect(await database.sql('select 1 from own_code')).toEqual([]);
  });

  it('一个号码一天只收三条，答复一样；第二天清理，地址不留', async () => {
    await said(MOBILE);
    const texts: number[] = [];
    for (let times = 0; times < 4; times += 1)
      texts.push((await sent(async () => expect(await askCode(MOBILE)).toEqual(ASKED))).length);
    expect(texts).toEqual([1, 1, 1, 0]);
    expect(await database.sql('select asked_times as times from own_code')).toEqual([{ times: 3 }]);
    await database.setClock('2026-11-24T00:30:00Z');
    await jobs['clear-own-codes']({}, database.services);
    expect(await database.sql('select 1 from own_code')).toEqual([]);
    expect(await database.sql('select 1 from message where recipient is not null')).toEqual([]);
  });

  it('数据库里没有验证码，也没有写明的号码', async () => {
    await said(MOBILE);
    const code = await codeFor(MOBILE);
    const kept = JSON.stringify([
      await database.sql('select * from own_code'),
      await database.sql('select * from message'),
      await database.sql('select * from comment_contact'),
      await database.sql('select * from audit_event'),
    ]);
    for (const secret of [code, MOBILE]) expect(kept).not.toContain(secret);
  });
});

describe('县里没有开通的', () => {
  it('不收，不说能找回', async () => {
    const opinion = await said(MOBILE);
    expect(await silent.askCode(MOBILE)).toMatchObject({ findings: [{ code: 'OWN_CODE_NO_WAY' }] });
    expect(await silent.codeTo(opinion)).toBeNull();
    expect(await codeTo(opinion)).toBe('PHONE');
    expect(await codeTo(await said('0571-88886666'))).toBeNull();
    expect(await codeTo({ ...opinion, lookupCode: 'AAAAAAAAAA' })).toBeNull();
  });
});
