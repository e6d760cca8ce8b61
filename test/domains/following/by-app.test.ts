/** 在微信或者App里关注: the county's gateway vouches for its reader and carries the messages (模板消息). */
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { withoutSecretLinks } from '#server/ground/kernel/secret-link.ts';
import { plain } from '#test/client/citizen/show.tsx';
import { openSite } from '#test/outside/http/open-site.ts';
import { followingCounty } from './county.ts';
import { followingIn, PUBLIC_URL } from './following.ts';

const county = await followingCounty();
const { database, following: mailOnly, notice, clock, mailbox, no } = county;
const KEY = randomBytes(32);

interface Taken {
  body: { id: string; to: string; title: string; text: string; url: string };
  signature: string;
  signed: string;
  occasion: string;
}
const taken: Taken[] = [];
let answers = 200;
/** A stand-in for the gateway. */
const gateway = createServer((request, response) => {
  void text(request).then((body) => {
    const { 'x-signature': signature, 'idempotency-key': occasion } = request.headers;
    const signed = `sha256=${createHmac('sha256', KEY).update(body).digest('hex')}`;
    taken.push({
      body: JSON.parse(body) as Taken['body'],
      signature: String(signature),
      signed,
      occasion: String(occasion),
    });
    response.writeHead(answers).end();
  });
});
await new Promise<void>((done) => gateway.listen(0, '127.0.0.1', done));
afterAll(() => gateway.close());

const { services } = database;
const { port } = gateway.address() as AddressInfo;
const template = { url: `http://127.0.0.1:${port}/`, key: KEY };
const inApps = { ...database, services: { ...services, config: { ...services.config, template } } };
const following = followingIn(inApps, mailbox);

beforeEach(() => {
  taken.length = 0;
  answers = 200;
});

const NOW = Date.parse('2026-11-20T10:00:00+08:00') / 1000;
const HALF_AN_HOUR = 1800;
const signatureOf = (said: string, key = KEY) => createHmac('sha256', key).update(said).digest('hex');
const vouched = (id = 'oX_3-b', until = NOW + HALF_AN_HOUR, key = KEY) =>
  `${id}.${until}.${signatureOf(`${id}.${until}`, key)}`;
const ask = (token = vouched(), more: Parameters<typeof following.ask>[0] = {}) =>
  following.ask({ subject: no, address: `app:${token}`, ...more });
const TAKEN = { __typename: 'FollowAsked', confirmHours: 48 };
const REFUSED = { __typename: 'Refusal', findings: [{ code: 'FOLLOW_NO_APP' }] };
const kept = () => database.sql('select status, attempts, error from message');

const begin = async () => {
  expect(await ask()).toEqual(TAKEN);
  await clock(21, '09:00');
  await notice('EXTENDED', '意见较多');
};

describe('从微信或者App来的关注', () => {
  it('接口证明了是本人，不用确认就开始；进展签名发给接口，同一条消息同一个编号，链接能停止', async () => {
    await begin();
    expect(await following.minute()).toEqual([]);
    expect(taken).toHaveLength(1);
    const [message] = taken;
    expect(message?.body).toMatchObject({ to: 'oX_3-b', title: expect.stringContaining('延长期限') });
    expect(message?.signature).toBe(message?.signed);
    expect(message?.occasion).toBe(message?.body.id);
    const own = new RegExp(`^${PUBLIC_URL}/guanzhu/wode/([\\w-]+)$`).exec(message?.body.url ?? '')?.[1] ?? '';
    expect(await following.mine(own)).toMatchObject({
      address: '微信或者App',
      follows: [{ pace: 'AT_ONCE', confirmed: true }],
    });
    expect(await kept()).toEqual([{ status: 'SENT', attempts: 1, error: null }]);
    const site = await openSite(database, { routes });
    const page = (await (await site.get(`/guanzhu/wode/${own}`)).text()).replaceAll('\u3000', '');
    expect(plain(page)).toContain('全部停止并删除收信标识');
    const follow = /name="follow" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const changed = { step: 'pace', follow, pace: 'DAILY' };
    expect((await site.post(`/guanzhu/wode/${own}`, new URLSearchParams(changed))).status).toBe(303);
    expect(await following.mine(own)).toMatchObject({ follows: [{ pace: 'DAILY' }] });
  });

  it('同一个人再来一次，还是一项；群体重新选的，新的代替旧的', async () => {
    expect(await ask()).toEqual(TAKEN);
    expect(await ask()).toEqual(TAKEN);
    for (const subject of ['FARMERS', 'PARENTS,ELDERLY'])
      expect(await ask(vouched(), { kind: 'AUDIENCE', subject })).toEqual(TAKEN);
    expect(await database.sql('select kind, subject from follow order by kind')).toEqual([
      { kind: 'AUDIENCE', subject: 'PARENTS,ELDERLY' },
      { kind: 'DECISION', subject: no },
    ]);
    expect(await kept()).toEqual([]);
  });

  it.each<[title: string, token: string]>([
    ['没有签名的', 'oX_3-b'],
    ['别的密钥签名的', vouched('oX_3-b', NOW + HALF_AN_HOUR, randomBytes(32))],
    ['过了时间的', vouched('oX_3-b', NOW - 1)],
    ['时间远在一小时以后的', vouched('oX_3-b', NOW + 2 * HALF_AN_HOUR + 60)],
    ['换了收信人的', vouched().replace('oX_3-b', 'oX_3-c')],
    ['推迟了时间的', vouched().replace(`${NOW + HALF_AN_HOUR}`, `${NOW + HALF_AN_HOUR + 1}`)],
    ['收信人里有别的字符的', vouched('../a')],
    ['空的', ''],
  ])('%s，不收，说明怎么办', async (_, token) => {
    expect(await ask(token)).toEqual(REFUSED);
    expect(await database.sql('select id from follower')).toEqual([]);
  });

  it('没有开通接口的县，不收', async () => {
    expect(await mailOnly.ask({ subject: no, address: `app:${vouched()}` })).toEqual(REFUSED);
  });
});

describe('接口不收的时候', () => {
  it('暂时不应答的再发，一直到收下；明确拒收的不再发，记下答复', async () => {
    await begin();
    answers = 503;
    await following.minute();
    expect(await kept()).toEqual([{ status: 'QUEUED', attempts: 1, error: '模板消息接口答复 503' }]);
    answers = 410;
    await following.deliver();
    expect(await kept()).toEqual([{ status: 'FAILED', attempts: 2, error: '模板消息接口答复 410' }]);
  });

  it('接口停用以后，等着的不发，也不改用别的方式', async () => {
    await begin();
    answers = 503;
    await following.minute();
    await mailOnly.deliver();
    expect(await kept()).toMatchObject([{ status: 'KEPT' }]);
    expect(mailbox.mails).toEqual([]);
  });

  it('夜里不发；收信标识密封保存，发送记录和日志里都没有', async () => {
    expect(await ask()).toEqual(TAKEN);
    await clock(20, '23:10');
    await notice('EXTENDED', '意见较多');
    await following.minute();
    expect(taken).toEqual([]);
    const stored = JSON.stringify([
      await database.sql('select * from follower'),
      await database.sql('select * from message'),
      await database.sql('select * from audit_event'),
    ]);
    expect(stored).not.toContain('oX_3-b');
    expect(withoutSecretLinks(`GET /guanzhu?quanxian=1&shou=${vouched()}`)).not.toContain('oX_3-b');
  });
});

describe('从接口打开的页面', () => {
  it('不问邮箱，交上就已经开始；证明不了的，写明怎么办，选过的还在', async () => {
    const site = await openSite(database, { routes, config: { ...inApps.services.config, demo: false } });
    const shown = async (path: string) => plain(await (await site.get(path)).text());
    const chosen = await (await site.get(`/guanzhu?shou=${vouched()}`)).text();
    expect(chosen.match(/href="\/guanzhu\?[^"]*/g)?.every((href) => href.includes('&amp;shou='))).toBe(true);
    const path = `/guanzhu?juece=${no}&shou=${vouched()}`;
    const form = await shown(path);
    expect(form).toContain('不用留邮箱和手机号码');
    expect(form).not.toMatch(/确认信|写信告诉/);
    const [{ version } = { version: 0 }] = await database.sql<{ version: number }>(
      'select max(version) as version from privacy_notice',
    );
    const sent = (address: string) =>
      site.post(
        path,
        new URLSearchParams({
          address,
          pace: 'DAILY',
          idempotencyKey: randomUUID(),
          noticeVersion: String(version),
        }),
      );
    const answer = await sent(`app:${vouched()}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/guanzhu?juece=${no}&yifa=2`]);
    expect(await shown(`/guanzhu?juece=${no}&yifa=2`)).toContain('已经开始关注');
    expect(await database.sql('select pace, confirmed_at is not null as begun from follow')).toEqual([
      { pace: 'DAILY', begun: true },
    ]);
    const refused = await sent('app:oX_3-b');
    expect(refused.status).toBe(422);
    const again = await refused.text();
    expect(plain(again)).toContain('微信或者App没有证明是您本人打开的');
    expect(again).toMatch(/value="DAILY"[^>]*checked|checked[^>]*value="DAILY"/);
  });
});
