/** 用手机短信关注: a code confirms, one short message a day, nobody learns whose number follows what. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { followingIn, PUBLIC_URL } from './following.ts';
import { codeIn, openMessageService, type Text } from './short-messages.ts';
import { followingCounty } from './county.ts';

const county = await followingCounty();
const { database, following: mailOnly, notice, clock, mailbox, no, people } = county;
const service = await openMessageService();
afterAll(() => service.close());

const { services } = database;
const texting = {
  ...database,
  services: { ...services, config: { ...services.config, sms: service.settings } },
};
const following = followingIn(texting, mailbox);
const MOBILE = '13800138000';
const TAKEN = { __typename: 'FollowAsked', confirmHours: 48 };
const WRONG = { __typename: 'Refusal', findings: [{ code: 'FOLLOW_CODE_WRONG' }] };

beforeEach(() => {
  service.texts.length = 0;
});

/** Texts sent during this work. */
async function sent(work: () => Promise<unknown>): Promise<Text[]> {
  const before = service.texts.length;
  await work();
  await following.deliver();
  return service.texts.slice(before);
}

const enter = async (code: string, address = MOBILE) =>
  (
    await following.asking(
      `mutation($input: FollowCodeInput!) { done: enterFollowCode(input: $input) {
        __typename ... on FollowCodeEntered { ownToken } ... on Refusal { findings { code } } } }`,
      { input: { address, code } },
    )
  ).done as unknown as { __typename: string; ownToken?: string };

const askCode = async (address = MOBILE, doors = following) =>
  (
    await doors.asking(
      `mutation($input: FollowCodeAskInput!) { done: askFollowCode(input: $input) {
        __typename ... on FollowCodeAsked { minutes } ... on Refusal { findings { code } } } }`,
      { input: { address, idempotencyKey: randomUUID() } },
    )
  ).done as unknown;

/** Follows by number and code; gives the token of one's own follows. */
async function followed(input: Parameters<typeof following.ask>[0] = {}): Promise<string> {
  const [text] = await sent(() => following.ask({ subject: no, address: MOBILE, ...input }));
  const { ownToken = '' } = await enter(text ? codeIn(text) : '');
  return ownToken;
}

const wrongOf = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('验证码确认', () => {
  it('夜里也当即发；短信说明关注什么，验证码填对了才开始关注；验证码只用一次', async () => {
    await clock(20, '23:30');
    const texts = await sent(async () =>
      expect(await following.ask({ subject: no, address: '+86 138-0013-8000' })).toEqual(TAKEN),
    );
    expect(texts).toHaveLength(1);
    expect(texts[0]?.to).toBe(MOBILE);
    expect(texts[0]?.text).toMatch(/^关注“.{1,20}”，10分钟内填写；不是本人的不用理会。验证码：\d{6}$/);
    const code = texts[0] ? codeIn(texts[0]) : '';
    expect(await enter(wrongOf(code))).toEqual(WRONG);
    const done = await enter(code);
    expect(await following.mine(done.ownToken ?? '')).toMatchObject({
      address: '138****8000',
      follows: [{ pace: 'DAILY', confirmed: true }],
    });
    expect(await enter(code)).toEqual(WRONG);
  });

  it('验证码十分钟失效，填错五次失效', async () => {
    const [first] = await sent(() => following.ask({ subject: no, address: MOBILE }));
    const old = first ? codeIn(first) : '';
    for (let times = 0; times < 5; times += 1) expect(await enter(wrongOf(old))).toEqual(WRONG);
    expect(await enter(old)).toEqual(WRONG);
    const [second] = await sent(() => following.ask({ subject: no, address: MOBILE }));
    await clock(20, '10:11');
    expect(await enter(second ? codeIn(second) : '')).toEqual(WRONG);
    expect(await database.sql('select 1 from follow where confirmed_at is not null')).toEqual([]);
  });

  it('迟迟发不出的，过了十分钟不再发没有用的验证码', async () => {
    await following.ask({ subject: no, address: MOBILE });
    await clock(20, '10:11');
    expect(await sent(() => Promise.resolve())).toEqual([]);
    expect(await database.sql('select status from message')).toEqual([{ status: 'OBSOLETE' }]);
  });

  it('一个号码一天只收三条，不论怎样写、谁索取；答复一样', async () => {
    const texts = await sent(async () => {
      for (const address of [MOBILE, '86 13800138000', '１３８００１３８０００', MOBILE])
        expect(await following.ask({ subject: no, address })).toEqual(TAKEN);
    });
    expect(texts).toHaveLength(3);
  });

  it('数据库里没有验证码，也没有写明的号码', async () => {
    const [text] = await sent(() => following.ask({ subject: no, address: MOBILE }));
    const kept = JSON.stringify([
      await database.sql('select * from follower'),
      await database.sql('select * from message'),
      await database.sql('select * from audit_event'),
    ]);
    for (const secret of [text ? codeIn(text) : '', MOBILE]) expect(kept).not.toContain(secret);
  });

  it('没有开通短信的县，不收手机号码', async () => {
    expect(await mailOnly.ask({ subject: no, address: MOBILE })).toEqual({
      __typename: 'Refusal',
      findings: [{ code: 'CONTACT_MALFORMED' }],
    });
    expect(await askCode(MOBILE, mailOnly)).toEqual({
      __typename: 'Refusal',
      findings: [{ code: 'FOLLOW_NO_SMS' }],
    });
  });
});

describe('凭号码和验证码查看、停止', () => {
  it('索取验证码，看到自己的关注；没有关注的号码，答复一样，不发短信', async () => {
    const own = await followed();
    const asked = { __typename: 'FollowCodeAsked', minutes: 10 };
    expect(await sent(async () => expect(await askCode('13900139000')).toEqual(asked))).toEqual([]);
    expect(await enter('000000', '13900139000')).toEqual(WRONG);
    const [text] = await sent(async () => expect(await askCode()).toEqual(asked));
    expect(text?.text).toContain('查看您的关注');
    expect(await enter(text ? codeIn(text) : '')).toEqual({ __typename: 'FollowCodeEntered', ownToken: own });
  });

  it('查看用的验证码，不替别人申请的关注作确认', async () => {
    await followed();
    await sent(() => following.ask({ kind: 'COUNTY', subject: '', address: MOBILE }));
    const [text] = await sent(() => askCode());
    await enter(text ? codeIn(text) : '');
    expect(await database.sql('select kind from follow where confirmed_at is not null')).toEqual([
      { kind: 'DECISION' },
    ]);
  });

  it('改不成有进展就告知：一天最多一条短信', async () => {
    const own = await followed({ pace: 'AT_ONCE' });
    const [one] = (await following.mine(own))?.follows ?? [];
    const answer = await following.asking(
      `mutation($token: String!, $id: ID!) { done: setFollowPace(token: $token, followId: $id, pace: AT_ONCE) { __typename } }`,
      { token: own, id: one?.id },
    );
    expect(answer.done).toEqual({ __typename: 'Refusal' });
    expect((await following.mine(own))?.follows).toMatchObject([{ pace: 'DAILY' }]);
  });
});

describe('一天最多一条', () => {
  it('早八点一条，说第一件、共几件，附查看和停止的链接；再有的第二天说', async () => {
    const own = await followed();
    await followed({ kind: 'UNIT', subject: people.units.housing.id });
    await clock(20, '11:00');
    await notice('EXTENDED', '延长');
    await notice('CORRECTED', '更正');
    expect(await sent(() => following.minute())).toEqual([]);
    await clock(21, '08:00');
    const texts = await sent(() => following.minute());
    expect(texts).toHaveLength(1);
    expect(texts[0]?.text).toMatch(/^您关注的有2条新进展，征求意见.+：.+等。看进展、停止：/);
    expect(texts[0]?.text.endsWith(`${PUBLIC_URL}/guanzhu/wode/${own}`)).toBe(true);
    await clock(21, '09:00');
    await notice('CORRECTED', '再更正');
    await clock(21, '20:59');
    expect(await sent(() => following.minute())).toEqual([]);
    await clock(22, '08:00');
    expect(await sent(() => following.minute())).toHaveLength(1);
  });

  it('短信停用期间不算告知过，恢复以后补上', async () => {
    await followed();
    await clock(20, '11:00');
    await notice('CORRECTED', '停用以前的');
    await mailOnly.minute();
    await clock(21, '08:00');
    await mailOnly.minute();
    expect(service.texts).toHaveLength(1);
    expect(await sent(() => following.minute())).toHaveLength(1);
  });

  it('最后一项停了，号码删除', async () => {
    const own = await followed();
    await following.asking(`mutation($token: String!) { stopMyFollows(token: $token) }`, { token: own });
    expect(await database.sql('select 1 from follower')).toEqual([]);
    expect(await database.sql('select 1 from message where recipient is not null')).toEqual([]);
  });
});
