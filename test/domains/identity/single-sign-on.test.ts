/** 统一身份认证: linked by its person, in place of the password, with the second factor as ever; refused wherever anything is odd. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople, buildUnit } from '#test/kernel/people.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { type Browser, buildAccount, PASSWORD } from './at-the-door.ts';
import { enrols, phone } from './factor-door.ts';
import { type AtProvider, openProvider } from './identity-provider.ts';
import { browserOf } from './single-sign-on-door.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:10Z' });
const unit = await buildUnit(database, 'sso');
const { id } = await buildAccount(database, unit, 'li.xiuying', [Role.UNIT_STAFF]);
await buildAccount(database, unit, 'zhao', [Role.UNIT_STAFF]);
const { admin } = await buildPeople(database);
const site = await openSite(database);
const who: AtProvider = { sub: 'p-001', amr: ['pwd'] };
const provider = await openProvider([`${site.url}/tongyi-renzheng/hui`], who);
Object.assign(site.services.config, { singleSignOn: provider });
const opens = () => browserOf(site);

const LINK = '/tongyi-renzheng/guanlian';

async function linked(loginName = 'li.xiuying') {
  const browser = opens();
  expect(await browser.codes('signIn', { loginName, password: PASSWORD })).toEqual([]);
  const way = await browser.goes(LINK);
  expect(way.at(-1)).toBe(`${site.url}/gongzuotai/zhanghu?tongyi`);
  expect(await browser.runs('linkSingleSignOn', { password: PASSWORD })).toEqual({
    loginName,
    singleSignOn: true,
  });
  return browser;
}

beforeEach(async () => {
  for (const table of ['session', 'sign_in_attempt', 'passkey']) await database.sql(`delete from ${table}`);
  await database.sql(
    `update person set single_sign_on = null, second_factor = null, second_factor_step = null, recovery_codes = '{}'`,
  );
  Object.assign(who, { sub: 'p-001', amr: ['pwd'] });
});

it('本人关联以后，凭统一身份认证登录，回到原来要去的页面；一次认证只进一次', async () => {
  await linked();
  const browser = opens();
  const way = await browser.goes('/tongyi-renzheng?hui=%2Fgongzuotai%2Fjuece%2F1');
  expect(way[1]).toMatch(`${provider.issuer}/auth?`);
  expect(way.at(-1)).toBe(`${site.url}/gongzuotai/denglu?tongyi&hui=%2Fgongzuotai%2Fjuece%2F1`);
  expect(await browser.runs('signInTogether')).toEqual({ loginName: 'li.xiuying', singleSignOn: true });
  expect([...browser.cookies.keys()]).toEqual(['sid']);
  expect(await browser.codes('signInTogether')).toEqual(['SINGLE_SIGN_ON_OVER']);
  expect(await auditTrail(database)).toContainEqual(['person.singleSignOnLinked', 'DONE']);
  expect(await browser.runs('unlinkSingleSignOn', { password: PASSWORD })).toMatchObject({
    singleSignOn: false,
  });
  await browser.goes('/tongyi-renzheng');
  expect(await browser.codes('signInTogether')).toEqual(['SINGLE_SIGN_ON_NOT_LINKED']);
});

describe('启用了两步验证的', () => {
  it('有通行密钥的，发起核验；从IP地址打开的，说明用不了', async () => {
    const browser = await linked();
    await browser.goes('/tongyi-renzheng');
    expect(await browser.codes('askPasskeyTogether')).toEqual(['PASSKEY_UNKNOWN']);
    await database.sql(
      `insert into passkey (id, person_id, name, public_key, counter, enrolled_at) values ('k', $1, '单位电脑', '\\x00', 0, app_now())`,
      [id],
    );
    expect(await browser.codes('signInTogether')).toEqual(['PASSKEY_NEEDED']);
    expect(await browser.codes('askPasskeyTogether')).toEqual(['PASSKEY_NOT_HERE']);
  });

  it('那边只认了密码的，还要输入验证码；那边两样都认了的，不再问', async () => {
    await linked();
    const device: Browser = { address: '127.0.0.1' };
    const { uri } = await enrols(database, device, 'li.xiuying');
    const browser = opens();
    await browser.goes('/tongyi-renzheng');
    expect(await browser.codes('signInTogether')).toEqual(['CODE_NEEDED']);
    expect(await browser.codes('signInTogether', { code: '000000' })).toEqual(['CODE_WRONG']);
    expect(await browser.codes('signInTogether', { code: await phone(database, uri) })).toEqual([]);
    const noKey = opens();
    await noKey.goes('/tongyi-renzheng');
    expect(await noKey.codes('askPasskeyTogether')).toEqual(['CODE_NEEDED']);
    who.amr = ['pwd', 'otp', 'mfa'];
    const strong = opens();
    await strong.goes('/tongyi-renzheng');
    expect(await strong.codes('signInTogether')).toEqual([]);
  });
});

describe('不予登录、不予关联', () => {
  it('没有关联的、在那边取消的、账号停用的、隔了十分钟的', async () => {
    const browser = opens();
    await browser.goes('/tongyi-renzheng');
    expect(await browser.codes('signInTogether')).toEqual(['SINGLE_SIGN_ON_NOT_LINKED']);
    who.sub = null;
    const cancels = opens();
    await cancels.goes('/tongyi-renzheng');
    expect(await cancels.codes('signInTogether')).toEqual(['SINGLE_SIGN_ON_FAILED']);
    who.sub = 'p-001';
    await linked();
    await database.sql('update person set active = false where id = $1', [id]);
    await browser.goes('/tongyi-renzheng');
    expect(await browser.codes('signInTogether')).toEqual(['SINGLE_SIGN_ON_NOT_LINKED']);
    await database.sql('update person set active = true where id = $1', [id]);
    await browser.goes('/tongyi-renzheng');
    await database.setClock('2026-11-20T02:11:00Z');
    expect(await browser.codes('signInTogether')).toEqual(['SINGLE_SIGN_ON_OVER']);
    await database.setClock('2026-11-20T02:00:10Z');
  });

  it('别人带来的回程地址、伪造的记号、没有从这里去的，都进不了', async () => {
    await linked();
    const theirs = opens();
    const back = (await theirs.goes('/tongyi-renzheng', '/hui?')).at(-1);
    const victim = opens();
    const path = (back ?? '').slice(site.url.length);
    expect(path).toContain('code=');
    await victim.goes(path);
    expect(await victim.codes('signInTogether')).toEqual(['SINGLE_SIGN_ON_OVER']);
    await victim.goes('/tongyi-renzheng', '/auth?');
    await victim.goes(path);
    expect(await victim.codes('signInTogether')).toEqual(['SINGLE_SIGN_ON_FAILED']);
    for (const forged of ['', 'x', 'x.y', `${Buffer.from('{"kind":"returned"}').toString('base64url')}.x`]) {
      victim.cookies.set('tongyi', forged);
      expect(await victim.codes('signInTogether')).toEqual(['SINGLE_SIGN_ON_OVER']);
    }
    // On the way there is not back again.
    await victim.goes('/tongyi-renzheng', '/auth?');
    expect(await victim.codes('signInTogether')).toEqual(['SINGLE_SIGN_ON_OVER']);
  });

  it('关联要证明账号是本人的；一个身份只关联一个账号；重置密码，关联一并解除', async () => {
    await linked();
    const other = opens();
    await other.codes('signIn', { loginName: 'zhao', password: PASSWORD });
    await other.goes(LINK);
    expect(await other.codes('linkSingleSignOn', { password: PASSWORD })).toEqual(['SINGLE_SIGN_ON_TAKEN']);
    who.sub = 'p-002';
    const again = opens();
    await again.codes('signIn', { loginName: 'zhao', password: PASSWORD });
    await again.goes(LINK);
    expect(await again.codes('linkSingleSignOn', { password: 'guess' })).toEqual(['SIGN_IN_WRONG']);
    expect(await again.codes('linkSingleSignOn', { password: PASSWORD })).toEqual([]);
    const linkedOnes = () =>
      database.sql(
        'select single_sign_on as subject from person where single_sign_on is not null order by 1',
      );
    const [first, second] = ['p-001', 'p-002'].map((sub) => ({ subject: `${provider.issuer} ${sub}` }));
    expect(await linkedOnes()).toEqual([first, second]);
    const reset = `mutation { resetPassword(id: "${id}") { ... on PersonWithPassword { password } } }`;
    expect((await ask(database, admin, { query: reset })).errors).toBeUndefined();
    expect(await linkedOnes()).toEqual([second]);
  });

  it('县里没有接入的，没有这个地址；那边连不上的，登录页说明原因', async () => {
    const { singleSignOn } = site.services.config;
    Object.assign(site.services.config, { singleSignOn: null });
    expect((await site.get('/tongyi-renzheng')).status).toBe(404);
    const nobody = { ...provider, issuer: 'http://127.0.0.1:1' };
    Object.assign(site.services.config, { singleSignOn: nobody });
    const browser = opens();
    await browser.goes('/tongyi-renzheng');
    expect(await browser.codes('signInTogether')).toEqual(['SINGLE_SIGN_ON_FAILED']);
    Object.assign(site.services.config, { singleSignOn });
    expect((await site.get('/tongyi-renzheng/bie')).status).toBe(404);
    const away = await browser.goes('/tongyi-renzheng?hui=https%3A%2F%2Fa.cn');
    expect(away.at(-1)).toBe(`${site.url}/gongzuotai/denglu?tongyi`);
  });
});
