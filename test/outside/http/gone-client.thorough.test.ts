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
const comment = await buildComment(database, matter, { status: CommentStatus.UNDER_REVIEW });
const other = await buildComment(database, matter);
const clerk = await signedIn(database, people.clerk);

/** Reading a table now takes so many seconds. */
const slowed = async (table: string, kept: string, seconds: number) => {
  const [there] = await database.sql<{ kept: unknown }>('select to_regclass($1) as kept', [kept]);
  if (there?.kept === null) await database.sql(`alter table ${table} rename to ${kept}`);
  await database.sql(
    `create or replace view ${table} as select k.* from pg_sleep(${seconds}) s left join ${kept} k on true offset 0`,
  );
  await database.sql(`grant select on ${table} to app`);
};
const slow = (seconds: number) => slowed('comment_day_tally', 'days_kept', seconds);

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

it('交办了两件事，在第一件的答复里走了，第二件也办完', async () => {
  await database.sql('drop view comment_day_tally');
  await database.sql('alter table days_kept rename to comment_day_tally');
  await slowed('attachment', 'files_kept', 1.5);
  const leaving = new AbortController();
  const both = posted(
    `mutation ($id: ID!, $ids: [ID!]!, $one: ID!) {
       clearText(id: $one, version: 1) { ... on DeskComment { textCleared attachments { name } } }
       acceptComments(consultationId: $id, ids: $ids) }`,
    { id: matter.id, ids: [other.id], one: comment.id },
    leaving.signal,
  ).catch((error: Error) => error.name);
  await expect.poll(() => running()).toBe(1);
  expect(await statusOf(other.id)).toBe(CommentStatus.RECEIVED);
  leaving.abort();
  expect(await both).toBe('AbortError');
  await expect.poll(() => statusOf(other.id)).toBe(CommentStatus.UNDER_REVIEW);
});

const statusOf = async (id: string) => {
  const [row] = await database.sql<{ status: string }>(
    'select status from comment_state where comment_id = $1',
    [id],
  );
  return row?.status;
};
