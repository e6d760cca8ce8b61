/** 提前离开: what only reads ends with the connection of whoever asked; what was sent to be done is done. */
import { expect, it, onTestFinished } from 'vitest';
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
const comment = await buildComment(database, matter);
const clerk = await signedIn(database, people.clerk);

await database.sql('alter table comment_day_tally rename to days_kept');

/** Reading the days now takes so many seconds. */
const slow = async (seconds: number) => {
  await database.sql(
    `create or replace view comment_day_tally as select k.* from days_kept k cross join (select pg_sleep(${seconds})) s`,
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

const running = async (words: string) => {
  const [row] = await database.sql<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
       and state = 'active' and query like '%' || $1 || '%'`,
    [words],
  );
  return row?.count;
};

/** Statements that wait for what another holds. */
const waiting = async () => {
  const [row] = await database.sql<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return row?.count;
};

it('查询的人关了页面，正在运行的语句随即结束，不等到回应时限', async () => {
  await slow(30);
  const leaving = new AbortController();
  const answer = inflow(leaving.signal).catch((error: Error) => error.name);
  await expect.poll(() => running('comment_day_tally')).toBe(1);
  const began = performance.now();
  leaving.abort();
  expect(await answer).toBe('AbortError');
  await expect.poll(() => running('comment_day_tally'), { interval: 20, timeout: 5000 }).toBe(0);
  expect(performance.now() - began).toBeLessThan(4000);
});

it('一个人走了，别人的照样答复；以后的也照样', async () => {
  await slow(1.5);
  const leaving = new AbortController();
  const left = inflow(leaving.signal).catch((error: Error) => error.name);
  const stays = inflow();
  await expect.poll(() => running('comment_day_tally')).toBe(2);
  leaving.abort();
  expect(await left).toBe('AbortError');
  await expect.poll(() => running('comment_day_tally'), { interval: 20 }).toBe(1);
  const [first] = ((await (await stays).json()) as { data: { dailyInflow: { count: number }[] } }).data
    .dailyInflow;
  expect(first?.count).toBeDefined();
  await slow(0);
  const later = await Promise.all(Array.from({ length: 40 }, () => inflow()));
  for (const one of later) expect(await one.json()).not.toHaveProperty('errors');
});

it('已经交办的，人走了也办完', async () => {
  await database.sql('drop view comment_day_tally');
  await database.sql('alter table days_kept rename to comment_day_tally');
  const held = Promise.withResolvers<void>();
  const taken = Promise.withResolvers<void>();
  onTestFinished(() => held.resolve());
  const holding = database.services.database.em
    .fork({ session: { variables: { 'app.scope': '{SYSTEM}' } } })
    .transactional(async (em) => {
      await em.execute('select from comment_state where comment_id = ? for update', [comment.id]);
      taken.resolve();
      await held.promise;
    });
  await taken.promise;
  const leaving = new AbortController();
  const accepting = posted(
    'mutation ($id: ID!, $ids: [ID!]!) { acceptComments(consultationId: $id, ids: $ids) }',
    { id: matter.id, ids: [comment.id] },
    leaving.signal,
  ).catch((error: Error) => error.name);
  await expect.poll(() => waiting()).toBe(1);
  leaving.abort();
  expect(await accepting).toBe('AbortError');
  await new Promise((done) => setTimeout(done, 600));
  held.resolve();
  await holding;
  const status = async () => {
    const [row] = await database.sql<{ status: string }>(
      'select status from comment_state where comment_id = $1',
      [comment.id],
    );
    return row?.status;
  };
  await expect.poll(status).toBe(CommentStatus.UNDER_REVIEW);
});
