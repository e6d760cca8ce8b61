/** 地址计次: several servers count together, a restart forgives no more than a server's own part, and nobody waits for it. */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { JOBS } from '#server/outside/wiring/jobs.ts';
import { newFormKey } from '#server/ground/kernel/form-key.ts';
import { LIMITS } from '#server/ground/kernel/address-limits.ts';
import { LANE, Limits } from '#server/ground/kernel/limits.ts';
import { SharedCounts, type SharedPlan } from '#server/ground/kernel/shared-counts.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { openSite, type Site } from './open-site.ts';

const database = await testDatabase();
const { system, seal } = database.services;
const FAST: SharedPlan = { gatherMs: 20, againMs: 40, most: 1000 };
const GATHERED_MS = 120;

type Query = (text: string, values: unknown[]) => Promise<{ rows: unknown[] }>;

/** A server's limits on the database, with what they ask of it. */
function server(query: Query = (text, values) => system.query(text, values)) {
  const asked: unknown[][] = [];
  const watched: Query = (text, values) => {
    asked.push(values);
    return query(text, values);
  };
  const counts = new SharedCounts({ query: watched } as unknown as typeof system, seal, FAST);
  const limits = new Limits(true, seal, LANE, counts);
  const one = (address: string, key: string = randomUUID()) =>
    limits.takeSubmission('submitComment', address, key).then(
      () => '收到',
      (error: Error) => error.message,
    );
  const many = async (times: number, address: string) => {
    let taken = 0;
    for (let done = 0; done < times; done += 1) taken += Number((await one(address)) === '收到');
    return taken;
  };
  return { asked, limits, one, many };
}

const MINE = 'myReceipt(receiptNo: "1", lookupCode: "2") { __typename }';
const lookUp = async (site: Site, count: number, address: string) => {
  const query = `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${MINE}`).join(' ')} }`;
  return (await site.graphql({ query }, { 'x-forwarded-for': address })).status;
};
const limited = () => openSite(database, { config: { rateLimits: true, trustProxy: 1 } });

it('两台服务器合在一起计次；别的地址不受影响', async () => {
  const [one, other] = [await limited(), await limited()];
  for (let done = 0; done < 100; done += 20) expect(await lookUp(one, 20, '203.0.113.20')).toBe(200);
  await vi.waitFor(async () => expect(await lookUp(other, 5, '203.0.113.20')).toBe(429), {
    timeout: 60_000,
    interval: 300,
  });
  expect(await lookUp(other, 20, '203.0.113.21')).toBe(200);
});

it('重新启动以后照样计次：到了自己的那一份，就知道从前的', async () => {
  const before = await limited();
  for (let done = 0; done < LIMITS.myReceipt; done += 20)
    expect(await lookUp(before, 20, '203.0.113.30')).toBe(200);
  await before.stop();
  const after = await limited();
  expect(await lookUp(after, 20, '203.0.113.30')).toBe(200);
  await vi.waitFor(async () => expect(await lookUp(after, 1, '203.0.113.30')).toBe(429), {
    timeout: 60_000,
    interval: 200,
  });
});

it('停下来的服务器，把还没有写的写下', async () => {
  const { asked, limits, many } = server();
  await many(12, '203.0.113.35');
  await limits.stop();
  expect(asked.map(([, points]) => points)).toEqual([[12]]);
});

it('一台服务器、一次重启，最多让出六分之一', async () => {
  const [one, other] = [server(), server()];
  expect(await one.many(100, '203.0.113.40')).toBe(LIMITS.submitComment);
  await wait(GATHERED_MS);
  expect(await other.many(10, '203.0.113.40')).toBe(10);
  await wait(GATHERED_MS);
  expect(await other.many(50, '203.0.113.40')).toBe(0);
});

it('平常的提交一条语句也不多：前九次不问数据库，一阵提交合成一条', async () => {
  const { asked, many, one } = server();
  await many(9, '203.0.113.50');
  await Promise.all(Array.from({ length: 300 }, (_, index) => many(9, `198.51.100.${index}`)));
  await wait(GATHERED_MS);
  expect(asked).toHaveLength(0);
  await Promise.all(Array.from({ length: 40 * 15 }, (_, index) => one(`192.0.2.${index % 40}`)));
  await wait(GATHERED_MS);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.[1]).toEqual(Array<number>(40).fill(15));
});

it('一个地址里一千人用我们的表单同时提交，一个也不拒绝，也不等待', async () => {
  const { asked, one } = server();
  const began = performance.now();
  const answers = await Promise.all(
    Array.from({ length: 1000 }, () => one('203.0.113.60', newFormKey(seal))),
  );
  expect(new Set(answers)).toEqual(new Set(['收到']));
  expect(performance.now() - began).toBeLessThan(900);
  await wait(GATHERED_MS);
  expect(asked).toHaveLength(1);
  // Another server learns of them, and takes the next thousand in the lane rather than refuse them.
  const other = server();
  for (let done = 0; done < 201; done += 1) await other.one('203.0.113.60', newFormKey(seal));
  await wait(GATHERED_MS);
  expect(await other.one('203.0.113.60', newFormKey(seal))).toBe('收到');
});

it('数据库很慢，提交不等它；同时只问一次，断了以后补记', async () => {
  let answer: (rows: { rows: unknown[] }) => void = () => undefined;
  const hanging = server(() => new Promise((resolve) => (answer = resolve)));
  const began = performance.now();
  expect(await hanging.many(60, '203.0.113.70')).toBe(60);
  await wait(GATHERED_MS);
  await hanging.many(1, '203.0.113.71');
  await Promise.all(Array.from({ length: 12 }, () => hanging.one('203.0.113.72')));
  await wait(GATHERED_MS);
  expect(performance.now() - began).toBeLessThan(1000);
  expect(hanging.asked).toHaveLength(1);
  answer({ rows: [] });
  await expect.poll(() => hanging.asked).toHaveLength(2);

  let away = true;
  const broken = server((text, values) =>
    away ? Promise.reject(new Error('away')) : system.query(text, values),
  );
  await broken.many(20, '203.0.113.73');
  await wait(GATHERED_MS);
  await broken.many(3, '203.0.113.73');
  away = false;
  await expect.poll(() => broken.asked.at(-1)?.[1]).toEqual([23]);
});

it('表里没有地址，只有当日密钥算出的摘要；十分钟以后删去', async () => {
  await database.sql('delete from address_count');
  const { many } = server();
  await many(20, '203.0.113.80');
  await wait(GATHERED_MS);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
  try {
    await server().many(20, '203.0.113.80');
    await wait(GATHERED_MS);
  } finally {
    vi.useRealTimers();
  }
  const rows = await database.sql<{ counted: Buffer; points: number; left: number }>(
    'select *, extract(epoch from ends_at - now())::int as left from address_count',
  );
  expect(rows.map(({ counted }) => counted.length)).toEqual([32, 32]);
  expect(JSON.stringify(rows)).not.toContain('203.0');
  expect(rows.every(({ left }) => left <= 600)).toBe(true);
  await database.sql(`update address_count set ends_at = now() - interval '1 second' where points = 20
    and counted = (select min(counted) from address_count)`);
  await JOBS['every-minute']?.({}, database.services, new AbortController().signal);
  expect(await database.sql('select counted from address_count')).toHaveLength(1);
});
