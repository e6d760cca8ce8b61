/**
 * 没有人等的查询: it is read no further once the requester left or had a timeout; and one address does not stop the others.
 */
import pg from 'pg';
import { expect, it, vi } from 'vitest';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { closeAfterFile } from '#test/kernel/closings.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { openSite } from './open-site.ts';

const database = await testDatabase();
const people = await buildPeople(database);
await buildConsultation(database, people);
const PATIENCE_MS = 3000;
const site = await openSite(database, {
  config: { rateLimits: true, trustProxy: 1, answerWithinMs: PATIENCE_MS },
});

const owner = new pg.Client(database.ownerUrl);
await owner.connect();
closeAfterFile(() => owner.end());

/** Nobody reads the decisions until the result is called. */
async function held() {
  await owner.query('begin');
  await owner.query('lock table decision in access exclusive mode');
  return () => owner.query('rollback');
}

const waiting = async () => {
  const [row] = await database.sql<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and application_name = 'participation' and wait_event_type = 'Lock'`,
  );
  return row?.count;
};

const DEEP = `{ decisions { no title consultations { id round } } }`;
const asked = (signal: AbortSignal | null, from = '203.0.113.7', query = DEEP) =>
  fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
    body: JSON.stringify({ query }),
    signal,
  });

/** Queries on consultations sent to the database during this work, without the endings of what was begun. */
async function sentDuring(work: () => Promise<unknown>) {
  const sent = vi.spyOn(pg.Query.prototype, 'submit');
  try {
    await work();
    const texts = sent.mock.contexts.map((query) => (query as { text: string }).text);
    return texts.filter((text) => /consultation/.test(text));
  } finally {
    sent.mockRestore();
  }
}

/** An answer to somebody else: the server has seen by then who closed their connection before. */
const passed = async () => (await asked(null, '203.0.113.9', '{ serverTime { today } }')).text();

const settle = async () => {
  await expect.poll(() => waiting()).toBe(0);
  await passed();
};

it('提问的人走了，正在运行的语句随即结束，不等锁放开', async () => {
  const release = await held();
  const leaving = new AbortController();
  const answer = asked(leaving.signal).catch((error: Error) => error.name);
  await expect.poll(() => waiting()).toBe(1);
  leaving.abort();
  expect(await answer).toBe('AbortError');
  await expect.poll(() => waiting(), { timeout: 5000 }).toBe(0);
  await release();
});

it('没有走的，数据库到回应时限就结束它的语句', async () => {
  const release = await held();
  const began = performance.now();
  const answer = asked(null);
  await expect.poll(() => waiting()).toBe(1);
  await expect.poll(() => waiting(), { timeout: 3 * PATIENCE_MS }).toBe(0);
  expect([(await answer).status, performance.now() - began < 2 * PATIENCE_MS]).toEqual([503, true]);
  await release();
});

it('提问的人走了，读到一半的不再往下读', async () => {
  const release = await held();
  const leaving = new AbortController();
  const answers = [1, 2].map(() => asked(leaving.signal).catch((error: Error) => error.name));
  await expect.poll(() => waiting()).toBe(2);
  leaving.abort();
  expect(await Promise.all(answers)).toEqual(['AbortError', 'AbortError']);
  await passed();
  const sent = await sentDuring(async () => {
    await release();
    await settle();
  });
  expect(sent).toEqual([]);
});

it('已经答复“服务暂时不可用”的，不再往下读', async () => {
  const release = await held();
  const began = performance.now();
  const answer = await asked(null);
  expect([answer.status, performance.now() - began >= PATIENCE_MS - 50]).toEqual([503, true]);
  expect(await answer.text()).toContain('UNAVAILABLE');
  const sent = await sentDuring(async () => {
    await release();
    await settle();
  });
  expect(sent).toEqual([]);
});

it('一个地址同时查三十份卡住的，别的地址照样答复；它走了，什么也不剩', async () => {
  const release = await held();
  const leaving = new AbortController();
  const flood = Array.from({ length: 30 }, () => asked(leaving.signal).catch((error: Error) => error.name));
  await expect.poll(() => waiting()).toBe(4);
  const other = await asked(null, '203.0.113.8', '{ serverTime { today } site { hotline } }');
  expect(other.status).toBe(200);
  expect(await waiting()).toBe(4);
  leaving.abort();
  expect(new Set(await Promise.all(flood))).toEqual(new Set(['AbortError']));
  await passed();
  const sent = await sentDuring(async () => {
    await release();
    await settle();
  });
  expect(sent).toEqual([]);
});
