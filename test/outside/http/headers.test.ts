import { describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { buildAccount, PASSWORD, signInQuestion } from '#test/domains/identity/at-the-door.ts';
import { buildPeople, buildUnit } from '#test/kernel/people.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { openSite, signedIn } from './open-site.ts';
import { formPage } from './pages-of-test.tsx';

const database = await testDatabase();
const people = await buildPeople(database);
const files = { 'assets/citizen-1.css': 'p{}', 'favicon.svg': '<svg/>', '.vite/manifest.json': '{}' };
const site = await openSite(database, { routes: [formPage], files });
const secure = await openSite(database, { config: { publicUrl: 'https://x.gov.cn', secureCookies: true } });

const PLACES = [
  ['公众页面', '/biaodan', 200],
  ['没有的页面', '/meiyou', 404],
  ['静态文件', '/assets/citizen-1.css', 200],
  ['工作台', '/gongzuotai/mulu', 200],
  ['接口', '/graphql', 405],
  ['附件', '/files/0/x.pdf', 404],
  ['存活检查', '/healthz', 200],
  ['就绪检查', '/readyz', 200],
  ['显示方式', '/mode?elder=on', 303],
  ['搜索引擎说明', '/robots.txt', 200],
  ['改正地址', '/Biaodan/', 308],
] as const;

describe('每一种应答都带安全响应头', () => {
  it.each(PLACES)('%s %s', async (_name, path, status) => {
    const { status: answered, headers } = await site.get(path);
    expect(answered).toBe(status);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(headers.has('strict-transport-security')).toBe(false);
    expect(headers.has('x-powered-by')).toBe(false);
  });

  it('经 https 对外时要求浏览器始终用 https', async () => {
    const { headers } = await secure.get('/healthz');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
  });
});

describe('静态文件', () => {
  it('按内容命名的文件永久缓存，其余每次核对', async () => {
    const named = await site.get('/assets/citizen-1.css');
    expect(named.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(named.headers.get('content-type')).toBe('text/css; charset=utf-8');
    const icon = await site.get('/favicon.svg');
    expect(icon.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const again = await site.get('/favicon.svg', { 'if-none-match': icon.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it.each([
    '/.vite/manifest.json',
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets',
  ])('构建目录以外的一概不给：%s', async (path) => {
    expect((await site.get(path)).status).toBe(404);
  });
});

describe('会话', () => {
  const VIEWER = { query: '{ viewer { name } }' };

  it('凭会话Cookie认得工作人员，没有会话就是公众', async () => {
    const mine = await site.graphql(VIEWER, await signedIn(database, people.clerk));
    expect(await mine.json()).toEqual({ data: { viewer: { name: people.clerk.name } } });
    const nobody = await site.graphql(VIEWER, { cookie: 'sid=invented' });
    expect(await nobody.json()).toEqual({ data: { viewer: null } });
  });

  it('登录的会话Cookie有尽头：会话最长十二小时，Cookie也是', async () => {
    const unit = await buildUnit(database, 'cookie-unit', '县交通运输局');
    await buildAccount(database, unit, 'cookie.holder', [Role.UNIT_STAFF]);
    const answer = await site.graphql(signInQuestion('cookie.holder', PASSWORD));
    expect(answer.headers.get('set-cookie')).toMatch(
      /^sid=[\w-]{20,}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it('退出时清除会话Cookie，脚本读不到，跨站不发送', async () => {
    const signOut = { query: 'mutation { signOut }' };
    const plain = await site.graphql(signOut, await signedIn(database, people.clerk));
    expect(plain.headers.get('set-cookie')).toBe('sid=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax');
    const closed = await secure.graphql(signOut, await signedIn(database, people.clerk));
    expect(closed.headers.get('set-cookie')).toMatch(/; Secure;/);
  });
});

describe('长辈模式', () => {
  it('以Cookie记住，页面由服务器写明，不需要脚本', async () => {
    const answer = await site.get('/mode?elder=xl&back=/biaodan%3Fa=1');
    expect(answer.headers.get('location')).toBe('/biaodan?a=1');
    expect(answer.headers.get('set-cookie')).toMatch(/^elder=xl; Max-Age=31536000;/);
    const page = await site.get('/biaodan', { cookie: 'elder=xl' });
    expect(await page.text()).toContain('data-elder="xl"');
    const off = await site.get('/mode?elder=off');
    expect(off.headers.get('set-cookie')).toMatch(/^elder=; Max-Age=0/);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/%2F/evil.example',
    'javascript:alert(1)',
    '/..//evil.example',
  ])('返回的地址只能是本站的：%s', async (back) => {
    const { headers } = await site.get(`/mode?elder=on&back=${encodeURIComponent(back)}`);
    const target = new URL(headers.get('location') ?? '', 'https://here.example/');
    expect(target.origin).toBe('https://here.example');
  });
});
