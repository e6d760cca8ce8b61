/** 检索的次数: one client does not keep the search from the others; a village behind one address is not refused. */
import { expect, it } from 'vitest';
import { LIMITS } from '#server/ground/kernel/address-limits.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { openSite } from '#test/outside/http/open-site.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
await buildPeople(database);
const limited = () => openSite(database, { config: { rateLimits: true, trustProxy: 1 } });
const ONE = 'search(q: "票价") { counts { value } }';
const aliased = (times: number) =>
  `{ ${Array.from({ length: times }, (_, index) => `a${index}: ${ONE}`).join(' ')} }`;

it('同一网络地址同时检索的有限，一个接一个的不限；别处不受影响', async () => {
  const site = await limited();
  const from = async (address: string, query: string) => {
    const answer = await site.graphql({ query }, { 'x-forwarded-for': address });
    return ((await answer.json()) as { errors?: { extensions: { code: string } }[] }).errors?.map(
      ({ extensions: { code } }) => code,
    );
  };
  for (let time = 0; time < 30; time += 1) expect(await from('203.0.113.7', aliased(1))).toBeUndefined();
  expect(await from('203.0.113.7', aliased(12))).toEqual(['TRY_LATER']);
  expect(await from('203.0.113.8', aliased(8))).toBeUndefined();
});

it('十分钟里检索得太多，说明什么时候再来', async () => {
  const site = await limited();
  const once = (q: string) =>
    site.graphql({ query: `{ search(q: "${q}") { years } }` }, { 'x-forwarded-for': '203.0.113.9' });
  // A term too short to search for counts as well, and costs nothing.
  const many = Array.from({ length: 20 }, (_, index) => `a${index}: search(q: "票") { years }`).join(' ');
  for (let done = 0; done < LIMITS.search; done += 20)
    await site.graphql({ query: `{ ${many} }` }, { 'x-forwarded-for': '203.0.113.9' });
  const refused = await once('票价');
  expect(refused.status).toBe(429);
  expect(await refused.text()).toContain('检索得太频繁，请约10分钟后再试');
});
