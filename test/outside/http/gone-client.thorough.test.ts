/** 提前离开: what only reads ends with the connection of whoever asked; what was sent to be done is done. */
import { expect, it } from 'vitest';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { openSite, signedIn } from './open-site.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const site = await openSite(database);
const matter = await buildConsultation(database, people);
const other = await buildComment(database, matter);
const clerk = await signedIn(database, people.clerk);

/** Reading a table now takes so many seconds. */
const slow = async (seconds: number) => {
  const [there] = await database.sql<{ kept: unknown }>(`select to_regclass('days_kept') as kept`);
  if (there?.kept === null) await database.sql('alter table comment_day_tally rename to days_kept');
  await database.sql(
    `create or replace view comment_day_tally as select k.* from pg_sleep(${seconds}) s left join days_kept k on true offset 0`,
  );
  await database.sql('grant select on comment_day_tally to app');
};

const posted = (query: string, variables: object, signal: AbortSignal | null = null) =>
  fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...clerk },
    body: JSON.stringify({ query, variables }),
    signal,
  });

const INFLOW = 'query ($id: ID!) { dailyInflow(consultationId: $id) { day count } }';
const inflow = (signal?: AbortSignal) => posted(INFLOW, { id: matter.id }, signal);

const running = async () => {
  const [row] = await database.sql<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and state = 'active' and wait_event = 'PgSleep'`,
  );
  return row?.count;
};

it('查询的人关了页面，正在运行的语句随即结束，不等到回应时限', async () => {
  await slow(30);
  const leaving = new AbortController();
  const answer = inflow(leaving.signal).catch((error: Error) => error.name);
  await expect.poll(() => running()).toBe(1);
  const began = performance.now();
  leaving.abort();
  expect(await answer).toBe('AbortError');
  await expect.poll(() => running(), { interval: 20 }).toBe(0);
  expect(performance.now() - began).toBeLessThan(4000);
});

it('一个人走了，别人的照样答复；以后的也照样', async () => {
  await slow(1.5);
  const leaving = new AbortController();
  const left = inflow(leaving.signal).catch((error: Error) => error.name);
  const stays = inflow();
  await expect.poll(() => running()).toBe(2);
  leaving.abort();
  expect(await left).toBe('AbortError');
  await expect.poll(() => running(), { interval: 20 }).toBe(1);
  const [first] = ((await (await stays).json()) as { data: { dailyInflow: { count: number }[] } }).data
    .dailyInflow;
  expect(first?.count).toBeDefined();
  await slow(0);
  const later = await Promise.all(Array.from({ length: 40 }, () => inflow()));
  for (const one of later) expect(await one.json()).not.toHaveProperty('errors');
});

it('交办的人走了，还没有办完的照样办完', async () => {
  await database.sql('drop view comment_day_tally');
  await database.sql('alter table days_kept rename to comment_day_tally');
  const held = database.services.system.query(
    `do $$ begin
       perform from comment_state where comment_id = '${other.id}' for update; perform pg_sleep(2);
     end $$`,
  );
  await expect.poll(() => running()).toBe(1);
  const leaving = new AbortController();
  const accepted = posted(
    'mutation ($id: ID!, $ids: [ID!]!) { acceptComments(consultationId: $id, ids: $ids) }',
    { id: matter.id, ids: [other.id] },
    leaving.signal,
  ).catch((error: Error) => error.name);
  await expect.poll(() => waiting()).toBe(1);
  leaving.abort();
  expect(await accepted).toBe('AbortError');
  expect(await statusOf(other.id)).toBe(CommentStatus.RECEIVED);
  await held;
  await expect.poll(() => statusOf(other.id)).toBe(CommentStatus.UNDER_REVIEW);
});

/** Statements that wait for a lock. */
const waiting = async () => {
  const [row] = await database.sql<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return row?.count;
};

const statusOf = async (id: string) => {
  const [row] = await database.sql<{ status: string }>(
    'select status from comment_state where comment_id = $1',
    [id],
  );
  return row?.status;
};
