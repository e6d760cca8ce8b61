/** security.txt (RFC 9116): whoever found a weakness learns whom to tell, as far as the operator has named somebody. */
import { expect, it } from 'vitest';
import { testDatabase } from '#test/kernel/database.ts';
import { openSite } from './open-site.ts';

const database = await testDatabase();
const PATH = '/.well-known/security.txt';
const DAY_MS = 86_400_000;

it('写明向谁报告、到哪一天有效；有效期不超过一年', async () => {
  const securityContact = 'mailto:anquan@lanxi.example';
  const site = await openSite(database, {
    config: { securityContact, publicUrl: 'https://canyu.lanxi.example' },
  });
  const answer = await fetch(`${site.url}${PATH}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  const lines = (await answer.text()).trim().split('\n');
  const fields = new Map(
    lines.map((line): [string, string] => [line.split(': ')[0] ?? '', line.replace(/^.*?: /, '')]),
  );
  expect(Object.fromEntries(fields)).toMatchObject({
    Contact: securityContact,
    Canonical: `https://canyu.lanxi.example${PATH}`,
    'Preferred-Languages': 'zh, en',
  });
  const days = (Date.parse(fields.get('Expires') ?? '') - Date.now()) / DAY_MS;
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(366);
});

it('没有设定的，没有这一页', async () => {
  const site = await openSite(database, { config: { securityContact: null } });
  expect((await fetch(`${site.url}${PATH}`)).status).toBe(404);
});
