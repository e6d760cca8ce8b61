/** 我的参与：这台设备记住的回执. What a device remembers, lists, and forgets; without accounts and without a script. */
import { describe, expect, it } from 'vitest';
import { digits } from '#client/format.ts';
import { routes } from '#client/routes.ts';
import { Seal } from '#server/ground/kernel/seal.ts';
import { SealedCookies } from '#server/outside/pages/sealed-cookies.ts';
import { plain } from '#test/client/citizen/show.tsx';
import { openSite } from '#test/outside/http/open-site.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { commentOn, type Device, deviceOf, TEXT } from './device.ts';
import { statementsOf } from '#test/kernel/statements.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const round = await buildConsultation(database, people, { opensOn: '2026-11-05', closesOn: '2026-12-07' });
const site = await openSite(database, { routes, config: { testClock: true } });

const device = () => deviceOf(site);

/** Says something and opens the receipt. */
const comment = (on: Device, text = TEXT) => commentOn(on, round, text);
const mine = async (on: Device) => plain(await (await on.get('/wode')).text());
const NOTHING = '这台设备还没有记住回执';

describe('这台设备记住回执', () => {
  it('交来的凭据：一份回执一个，脚本读不到，只送到“我的参与”和那份回执；看不出编号以外的内容', async () => {
    const on = device();
    const { answer, receiptNo, lookupCode, html } = await comment(on);
    const lines = answer.headers.getSetCookie();
    expect(lines.map((line) => line.replace(/=[\w-]{40,};/, '=…;'))).toEqual([
      `s_kept_${receiptNo}=…; Max-Age=31536000; Path=/wode; HttpOnly; SameSite=Lax`,
      `s_receipt=…; Max-Age=2592000; Path=/huizhi/${receiptNo.slice(0, 4)}-${receiptNo.slice(4)}; HttpOnly; SameSite=Lax`,
      's_known=…; Max-Age=31536000; Path=/; HttpOnly; SameSite=Lax',
    ]);
    expect(lines.join('')).not.toContain(lookupCode);
    expect(plain(html)).toContain('这台设备已经记住这份回执');
    expect(plain(html)).toContain('不要记住（公用设备）');
  });

  it('再打开回执，仍显示查询码；换一台设备不显示', async () => {
    const on = device();
    const { address, lookupCode } = await comment(on);
    for (let time = 0; time < 2; time += 1)
      expect(await (await on.get(address)).text()).toContain(digits(lookupCode));
    expect(await (await device().get(address)).text()).not.toContain(digits(lookupCode));
  });

  it('列出各份：事项、编号、到了哪一步、哪一天以前；不用输入查询码就能打开、修改、撤回', async () => {
    const on = device();
    const [one, other] = [await comment(on), await comment(on, '建议公开补贴名单，便于群众监督。')];
    const page = await on.get('/wode');
    expect(page.headers.get('cache-control')).toBe('no-store');
    const html = await page.text();
    expect(plain(html)).toContain('12月7日 24:00前可以修改、撤回；结果和理由应当在');
    for (const { receiptNo, lookupCode } of [one, other]) {
      expect(plain(html)).toContain(`编号 ${receiptNo.slice(0, 4)}-${receiptNo.slice(4)}`);
      expect(html).toContain(digits(lookupCode));
    }
    const opened = await on.post('/wode', { receiptNo: other.receiptNo, step: 'open' });
    expect(opened.headers.get('location')).toBe('/wode/shouli');
    expect(plain(await (await on.get('/wode/shouli')).text())).toContain('建议公开补贴名单');
    const edit = await on.post('/wode', { receiptNo: one.receiptNo, step: '/wode/xiugai' });
    expect(edit.headers.get('location')).toBe('/wode/xiugai');
    expect(await (await on.get('/wode/xiugai')).text()).toContain(`${TEXT}</textarea>`);
  });

  it('两个标签页开着两份回执，办的是页面上写的那一份', async () => {
    const on = device();
    const [one, other] = [await comment(on), await comment(on)];
    await on.post('/wode', { receiptNo: other.receiptNo, step: 'open' });
    await on.post('/wode/chehui', { receiptNo: one.receiptNo });
    expect(plain(await (await on.get('/wode/shouli')).text())).toContain('您已经撤回这条意见');
    await on.post('/wode', { receiptNo: other.receiptNo, step: 'open' });
    expect(plain(await (await on.get('/wode/shouli')).text())).not.toContain('您已经撤回');
    const strange = await device().post('/wode/chehui', { receiptNo: other.receiptNo });
    expect(strange.headers.get('location')).toBe('/wode');
  });
});

describe('不再记住', () => {
  it('忘记一份，别的还在；全部忘记以前再问一次；记录还在，凭两个号码照样查到，可以再记住', async () => {
    const on = device();
    const [one, other] = [await comment(on), await comment(on)];
    await on.post('/wode', { receiptNo: one.receiptNo, step: 'forget' });
    const rest = await mine(on);
    expect([rest.includes(one.receiptNo.slice(0, 4)), rest.includes(other.receiptNo.slice(0, 4))]).toEqual([
      false,
      true,
    ]);
    expect(plain(await (await on.get(one.address)).text())).toContain('请输入受理编号和查询码');
    expect(plain(await (await on.get('/wode/wangji')).text())).toContain('忘记1份回执');
    expect((await on.post('/wode/wangji', {})).headers.get('location')).toBe('/wode');
    expect([...on.jar.keys()]).toEqual([]);
    expect(await mine(on)).toContain(NOTHING);
    await on.post('/wode', { receiptNo: one.receiptNo, lookupCode: one.lookupCode });
    expect(plain(await (await on.get('/wode/shouli')).text())).toContain('在这台设备上记住');
    expect(await mine(on)).toContain(NOTHING);
    await on.post('/wode/shouli', { receiptNo: one.receiptNo, step: 'keep' });
    expect(await mine(on)).toContain(one.receiptNo.slice(0, 4));
  });

  it('忘记以后重新启动，仍不记得；没有忘记的仍记得', async () => {
    const on = device();
    const [one, other] = [await comment(on), await comment(on)];
    await on.post('/wode', { receiptNo: one.receiptNo, step: 'forget' });
    const cookie = [...on.jar.values()].map(({ pair }) => pair).join('; ');
    await database.restarted(async (services) => {
      const again = await openSite({ ...database, services }, { routes, config: { testClock: true } });
      const said = plain(await (await again.get('/wode', { cookie })).text());
      expect([said.includes(one.receiptNo.slice(0, 4)), said.includes(other.receiptNo.slice(0, 4))]).toEqual([
        false,
        true,
      ]);
      await again.stop();
    });
  });
});

describe('凭据不能伪造、改动、调换', () => {
  it.each<[string, (value: string, other: string) => string]>([
    ['改了一个字', (value) => `${value.slice(0, -3)}${value.endsWith('AAA') ? 'BBB' : 'AAA'}`],
    ['截短的', (value) => value.slice(0, 30)],
    ['空的', () => ''],
    ['不是密文', () => 'x'.repeat(80)],
    ['另一份回执的查询码配这一份的编号', (_value, other) => other],
    [
      '别的密钥封的',
      () =>
        new SealedCookies(
          new Seal({
            contactKey: Buffer.alloc(32, 1),
            sessionKey: Buffer.alloc(32, 2),
          }),
          false,
        )
          .close({ name: 'kept_8F3K2M7Q', value: 'AAAAAAAAAA', minutes: 9 })
          .split(/[=;]/)[1] ?? '',
    ],
  ])('%s，当作没有，悄悄清掉', async (_name, changed) => {
    const on = device();
    const [one, other] = [await comment(on), await comment(on)];
    const valueOf = ({ receiptNo }: { receiptNo: string }) =>
      on.jar.get(`s_kept_${receiptNo} /wode`)?.pair.split('=')[1] ?? '';
    const name = `s_kept_${one.receiptNo}`;
    const answer = await site.get('/wode', { cookie: `${name}=${changed(valueOf(one), valueOf(other))}` });
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()).toEqual([
      `${name}=; Max-Age=0; Path=/wode; HttpOnly; SameSite=Lax`,
    ]);
    expect(plain(await answer.text())).toContain(NOTHING);
  });

  it('编号对、查询码错的，不说明哪一半错，只说没有记录', async () => {
    const { receiptNo } = await comment(device());
    const seal = new SealedCookies(site.services.seal, false);
    const [pair = ''] = seal.close({ name: `kept_${receiptNo}`, value: '0000000000', minutes: 9 }).split(';');
    const said = plain(await (await site.get('/wode', { cookie: pair })).text());
    expect(said).toContain('已经没有记录的');
    expect(said).not.toContain(TEXT);
  });

  it('别的网站发来的“忘记”“打开”不受理', async () => {
    const answer = await site.post('/wode', new URLSearchParams({ receiptNo: 'AAAAAAAA', step: 'forget' }), {
      origin: 'https://evil.example',
    });
    expect(answer.status).toBe(403);
  });
});

describe('很多份', () => {
  it('四十份一次读出，语句不随份数增加；第四十一份起，最早的一份让出来，它自己的回执页也不再记得', async () => {
    const on = device();
    const oldest = await comment(on);
    const few = (await statementsOf(() => on.get('/wode')))[0];
    for (let added = 1; added < 42; added += 1) await comment(on);
    const [many, answer] = await statementsOf(() => on.get('/wode'));
    expect(plain(await answer.text()).split('编号 ').length - 1).toBe(40);
    for (const name of ['s_kept_', 's_receipt '])
      expect([...on.jar.keys()].filter((key) => key.startsWith(name))).toHaveLength(40);
    expect(plain(await (await on.get(oldest.address)).text())).toContain('请输入受理编号和查询码');
    expect(many).toBeLessThanOrEqual(few + 2);
  });

  it('一次多于四十份的，不受理', async () => {
    const receipts = '[' + Array.from({ length: 41 }, () => '{receiptNo: "1", lookupCode: "2"}').join() + ']';
    const answer = await site.graphql({ query: `{ myReceipts(receipts: ${receipts}) { __typename } }` });
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});
