import { expect, it } from 'vitest';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { openSite } from './open-site.ts';
import { consultationPage } from './pages-of-test.tsx';

const database = await testDatabase();
const people = await buildPeople(database);
const site = await openSite(database, { routes: [consultationPage], config: { testClock: false } });

it('听不到别的服务器的改动时，不从内存给任何东西；听得到以后全部重做', async () => {
  const { no, id } = await buildConsultation(database, people, { title: '先前' });
  const shown = async () => (await site.get(`/shijian/${no}/1`)).text();
  const rename = (title: string) =>
    database.sql('update consultation set title = $2 where id = $1', [id, title]);
  expect(await shown()).toContain('先前');
  await rename('此后');
  expect(await shown(), '没有人说它变了').toContain('先前');

  await database.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'participation-content' and datname = current_database()`,
  );
  await expect.poll(shown).toContain('此后');

  // Heard again, it keeps again: a silent change is not seen.
  let turn = 0;
  await expect
    .poll(async () => {
      const before = await shown();
      await rename(`第${(turn += 1)}次`);
      return (await shown()) === before;
    })
    .toBe(true);
});

/** Nobody gets a connection, and those there are end: as when the database is away. */
async function withoutDatabase(work: () => Promise<void>) {
  const limit = (most: number) =>
    database.sql(
      `do $$ begin execute format('alter database %I connection limit ${most}', current_database()); end $$`,
    );
  await limit(0);
  try {
    await database.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app' and datname = current_database()`,
    );
    await work();
  } finally {
    await limit(-1);
  }
}

it('数据库连接不上时，看过的页面照样能看，写明是几点的；没有看过的、要提交的，说暂时不可用；连上以后照常', async () => {
  const { no, id } = await buildConsultation(database, people, { title: '断开以前' });
  const [path, other] = [`/shijian/${no}/1`, `/shijian/${no}/2`];
  const plain = async () => (await site.get(path)).text();
  await expect.poll(async () => (await plain()) === (await plain())).toBe(true);
  const before = await plain();

  await withoutDatabase(async () => {
    await expect.poll(async () => (await site.get(other)).status).toBeGreaterThanOrEqual(500);
    const seen = await site.get(path);
    const text = await seen.text();
    expect(seen.status).toBe(200);
    expect(seen.headers.get('cache-control'), '浏览器不留旧页').toBe('no-store');
    expect(text).toMatch(/数据库暂时连接不上。您看到的是2026年11月20日 \d+:\d\d的页面/);
    expect(text.replace(/<div class="notice">.*?<\/div><\/div>/s, '')).toBe(before);
    expect((await site.get('/readyz')).status, '分流的看得出来').toBe(503);
  });

  await database.sql('update consultation set title = $2 where id = $1', [id, '连上以后']);
  await expect.poll(plain).toContain('连上以后');
  expect(await plain()).not.toContain('暂时连接不上');
});
