/** 伪造的 Host: without PUBLIC_URL it stands in no answer, and does not make a page anew. */
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { feeds } from '#client/feeds.ts';
import { routes } from '#client/routes.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { statementsOf } from '#test/kernel/statements.ts';
import { openSite } from './open-site.ts';

const database = await testDatabase();
const { no } = await buildConsultation(database, await buildPeople(database));
const site = await openSite(database, { routes, config: { testClock: false, publicUrl: null } });
const FORGED = 'forged.example.org';

/** Text of a page requested under this host name. */
const textAt = (path: string, host: string) =>
  new Promise<string>((resolve, reject) => {
    request({ host: '127.0.0.1', port: site.port, path, headers: { host } }, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString('utf8')));
      answer.on('end', () => resolve(`${JSON.stringify(answer.headers)} ${text}`));
    })
      .on('error', reject)
      .end();
  });

const PATHS = [
  '/',
  `/zhengji/${no}/1`,
  '/robots.txt',
  '/sitemap.xml',
  ...feeds.flatMap(({ path }) => (path.includes(':') ? [] : [path])),
];

describe('没有设定 PUBLIC_URL 时', () => {
  it.each([...new Set(PATHS)])('%s：完整网址用本机的，不用来人说的', async (path) => {
    const text = await textAt(path, FORGED);
    expect(text).not.toContain(FORGED);
    if (path !== '/robots.txt') return;
    expect(text).toContain(`Sitemap: http://127.0.0.1:${site.port}/sitemap.xml`);
  });

  it('用本机的名字来的，完整网址就用这个名字', async () => {
    const local = `localhost:${site.port}`;
    expect(await textAt('/', local)).toContain(`content="http://${local}/"`);
    expect(await textAt('/', `127.0.0.1:${site.port}`)).toContain(`content="${site.url}/"`);
  });

  it('一百个伪造的名字，一页也不重做', async () => {
    const path = `/zhengji/${no}/1`;
    const asked = async (hosts: readonly string[]) =>
      (await statementsOf(() => Promise.all(hosts.map((host) => textAt(path, host)))))[0];
    // Once the server hears of changes, it keeps what it made.
    await expect.poll(() => asked([FORGED])).toBe(0);
    const forged = Array.from({ length: 100 }, (_, index) => `h${index}.example.org:${index}`);
    expect(await asked(forged), '只有时钟').toBeLessThan(5);
  });
});

it('设定了 PUBLIC_URL 的，谁来都用它', async () => {
  const county = await openSite(database, { routes, config: { publicUrl: 'https://canyu.example.gov.cn' } });
  const robots = await (await county.get('/robots.txt')).text();
  expect(robots).toContain('Sitemap: https://canyu.example.gov.cn/sitemap.xml');
});
