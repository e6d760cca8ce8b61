/** R-104 自助终端 without a script: what its cookie does, what is left after emptying, how it is counted; a forged one does nothing. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digits } from '#client/format.ts';
import { routes } from '#client/routes.ts';
import { registerTerminal } from '#server/domains/terminal/register-terminal.ts';
import { stopTerminal } from '#server/domains/terminal/stop-terminal.ts';
import { LIMITS, TERMINAL_TIMES } from '#server/ground/kernel/address-limits.ts';
import { Role } from '#server/law/people/role.ts';
import { Refusal } from '#server/law/refusal.ts';
import { plain } from '#test/client/citizen/show.tsx';
import { commentOn, type Device, deviceOf } from '#test/engines/receipt/device.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { codes, openSite, type Site, signedIn } from './open-site.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const clerk = await buildActor(database, people.units.office, [Role.GOV_OFFICE_STAFF]);
const office = contextOf(database, clerk);
const round = await buildConsultation(database, people, { opensOn: '2026-11-05', closesOn: '2026-12-07' });
const site = await openSite(database, { routes });

const registered = async () => {
  const made = await registerTerminal(office, `终端${randomUUID().slice(0, 8)}`, '县政务服务中心一楼');
  if (made instanceof Refusal) throw new Error('refused');
  return { id: made.id, address: made.address ?? '' };
};
/** A browser whose forms carry the round of their page, as every page there writes it. */
const terminalAt = (at: Pick<Site, 'get' | 'post'>): Device => {
  const on = deviceOf(at);
  const round = () => on.jar.get('zhongduan /')?.pair.split('.')[1] ?? '';
  return { ...on, post: (to, fields) => on.post(to, { terminalRound: round(), ...fields }) };
};
const opened = async (at = site) => {
  const terminal = await registered();
  const on = terminalAt(at);
  const answer = await on.get(terminal.address);
  return { ...terminal, on, answer };
};
const cookieOf = ({ jar }: Device) => [...jar.values()].map(({ pair }) => pair).join('; ');

describe('打开网址', () => {
  it('这个浏览器成为终端：脚本读不到的凭据，领到首页；错的网址没有', async () => {
    const { on, answer } = await opened();
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/zhongduan']);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^zhongduan=[\w.%-]+; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    const front = await on.get('/zhongduan');
    expect(front.headers.get('cache-control')).toBe('no-store');
    const html = await front.text();
    for (const said of ['写意见', '写留言', '申请公开', '查办理情况', '结束，清空'])
      expect(plain(html)).toContain(said);
    expect(html).toContain('data-elder="xl"');
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="600;url=/zhongduan/qingkong"/>');
    expect((await site.get('/zhongduan/kai/xxxx')).status).toBe(404);
  });

  it('公开的页面在终端上也不留下；没有通往别的网站、电话和工作台的链接，表单不提示别人填过的', async () => {
    const { on } = await opened();
    for (const path of [
      '/',
      '/zhengji',
      `/zhengji/${round.no}/1`,
      '/liuyan/xie',
      '/yinsi',
      '/nothing-there',
    ]) {
      const answer = await on.get(path);
      expect([path, answer.headers.get('cache-control')]).toEqual([path, 'no-store']);
      const html = await answer.text();
      expect([path, /<a\b[^>]*href="(?:https?:|tel:|mailto:|\/gongzuotai)/.test(html)]).toEqual([
        path,
        false,
      ]);
      expect([path, /autocomplete="(?!off)/i.test(html)]).toEqual([path, false]);
    }
    expect((await site.get('/zhengji')).headers.get('cache-control')).toContain('public');
  });

  it('伪造的、改过的、停用的，都只是普通的浏览器', async () => {
    const { id, on } = await opened();
    const right = cookieOf(on);
    const shows = async (cookie: string) =>
      (await (await site.get('/zhengji', { cookie })).text()).includes('data-terminal');
    expect(await shows(right)).toBe(true);
    const other = await registered();
    for (const wrong of ['zhongduan=x', right.replace(id, other.id), `${right}x`, 'zhongduan=a.b.c'])
      expect([wrong, await shows(wrong)]).toEqual([wrong, false]);
    await stopTerminal(office, id);
    expect(await shows(right)).toBe(false);
  });

  it('不能在终端上登录工作台：页面不开，口令不收，留下的会话不认', async () => {
    const { on } = await opened();
    const cookie = cookieOf(on);
    expect((await site.get('/gongzuotai', { cookie })).status).toBe(403);
    const { cookie: session } = await signedIn(database, clerk);
    const viewer = async (sent: string) =>
      (await site.graphql({ query: '{ viewer { name } }' }, { cookie: sent })).text();
    expect(await viewer(session)).toContain(clerk.name);
    expect(await viewer(`${session}; ${cookie}`)).toContain('null');
    const query = 'mutation { signIn(loginName: "x", password: "y") { __typename } }';
    expect(await codes(await site.graphql({ query }, { cookie }))).toEqual(['FORBIDDEN']);
  });
});

describe('一位办完，下一位', () => {
  it('意见算政务服务大厅收到的；清空以后，回执、查询码、“我的参与”都看不到', async () => {
    const { on } = await opened();
    const before = cookieOf(on);
    const { address, lookupCode, html, receiptNo } = await commentOn(on, round);
    expect(plain(html)).toContain('这台机器不留这份回执');
    expect(await database.sql('select channel from comment where receipt_no = $1', [receiptNo])).toEqual([
      { channel: 'HALL' },
    ]);
    expect([...on.jar.values()].every(({ path }) => path === '/')).toBe(true);
    expect(await (await on.get(address)).text()).toContain(digits(lookupCode));
    expect(await (await on.get('/wode')).text()).toContain(digits(lookupCode));
    const kept = cookieOf(on);
    const ended = await on.post('/zhongduan/qingkong', {});
    expect([ended.status, ended.headers.get('location')]).toEqual([303, '/zhongduan']);
    expect([...on.jar.keys()]).toEqual(['zhongduan /']);
    expect(cookieOf(on)).not.toBe(before);
    // A copy of the cookies that somebody kept opens nothing in the next round either.
    const [now] = cookieOf(on).split('; ');
    const copied = [now, ...kept.split('; ').filter((one) => !one.startsWith('zhongduan='))].join('; ');
    for (const cookie of [cookieOf(on), copied])
      for (const path of [address, '/wode', '/wode/shouli'])
        expect(await (await site.get(path, { cookie })).text()).not.toContain(digits(lookupCode));
  });

  it('清空以前的表单，浏览器再发一次也不收，领到首页', async () => {
    const { on } = await opened();
    const form = await (await on.get('/liuyan/xie')).text();
    const [, terminalRound = ''] = /name="terminalRound" value="([^"]+)"/.exec(form) ?? [];
    expect(terminalRound).not.toBe('');
    const sent = { title: '路灯坏了', text: '西街桥头的路灯坏了两盏。', terminalRound };
    expect((await on.post('/liuyan/xie', sent)).status).toBe(422);
    await on.post('/zhongduan/qingkong', {});
    const again = await on.post('/liuyan/xie', sent);
    expect([again.status, again.headers.get('location'), await again.text()]).toEqual([
      303,
      '/zhongduan',
      '',
    ]);
  });

  it('没有脚本，到时间由页面自己回去：打开清空的网址一样清空；不是终端的什么也不清', async () => {
    const { on } = await opened();
    const { address, lookupCode } = await commentOn(on, round);
    await on.get('/zhongduan/qingkong');
    expect(await (await on.get(address)).text()).not.toContain(digits(lookupCode));
    const other = deviceOf(site);
    const own = await commentOn(other, round);
    expect((await other.get('/zhongduan/qingkong')).headers.getSetCookie()).toEqual([]);
    expect(await (await other.get(own.address)).text()).toContain(digits(own.lookupCode));
  });
});

describe('计次', () => {
  const MINE = 'myReceipt(receiptNo: "1", lookupCode: "2") { __typename }';
  const query = (count: number) =>
    `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${MINE}`).join(' ')} }`;
  const limited = () => openSite(database, { routes, config: { rateLimits: true, trustProxy: 1 } });

  it('终端按机器计，上限更大；同一地址的别人到了上限，它照常；它到了上限，别人照常', async () => {
    const at = await limited();
    const hall = { 'x-forwarded-for': '203.0.113.201' };
    const asks = async (count: number, headers: Record<string, string> = {}) =>
      (await at.graphql({ query: query(count) }, { ...hall, ...headers })).status;
    const [one, other] = [await opened(at), await opened(at)];
    const cookie = cookieOf(one.on);
    for (let done = 0; done < LIMITS.myReceipt; done += 20) expect(await asks(20)).toBe(200);
    expect(await asks(1)).toBe(429);
    expect(await asks(1, { cookie: 'zhongduan=a.b.c' })).toBe(429);
    for (let done = 0; done < LIMITS.myReceipt * TERMINAL_TIMES; done += 20)
      expect(await asks(20, { cookie })).toBe(200);
    expect(await asks(1, { cookie })).toBe(429);
    expect(await asks(1, { cookie: cookieOf(other.on) })).toBe(200);
  });
});
