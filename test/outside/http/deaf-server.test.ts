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
