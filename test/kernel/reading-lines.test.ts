import { pino } from 'pino';
import { afterAll, expect, it } from 'vitest';
import { ReadingLines } from '#server/ground/kernel/reading-lines.ts';
import { testDatabase } from './database.ts';

const database = await testDatabase();
const lines = new ReadingLines(database.appUrl, pino({ level: 'silent' }));

afterAll(() => lines.close());

const ECHO = { name: 'echo', text: 'select $1::int as n' };
const DIVIDE = { name: 'divide', text: 'select 12 / $1::int as n' };
const SLEEP = { name: 'sleep', text: 'select pg_sleep(0.3), $1::int as n' };

const numbers = Array.from({ length: 40 }, (_, index) => index);
const open = () =>
  database.sql(
    `select pid from pg_stat_activity where application_name = 'participation-reading' and datname = current_database()`,
  );

it('同时问的各得各的答，只用几条连接', async () => {
  const rows = await Promise.all(numbers.map((n) => lines.read<{ n: number }>(ECHO, [n])));
  expect(rows).toEqual(numbers.map((n) => [{ n }]));
  expect(await open()).toHaveLength(3);
});

it('一个出错的，不影响排在前后的', async () => {
  const rows = await Promise.allSettled(numbers.map((n) => lines.read(DIVIDE, [n % 4])));
  const failed = rows.flatMap(({ status }, index) => (status === 'rejected' ? [index] : []));
  expect(failed).toEqual(numbers.filter((n) => n % 4 === 0));
});

it('连接断开的，在途的报错，以后的换新连接', async () => {
  const waiting = Promise.allSettled(numbers.slice(0, 3).map((n) => lines.read(SLEEP, [n])));
  await database.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'participation-reading' and datname = current_database()`,
  );
  const ended = await waiting;
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(await lines.read<{ n: number }>(ECHO, [7])).toEqual([{ n: 7 }]);
});

it('没有操作人：看不到未公布的', async () => {
  expect(await lines.read({ name: 'scope', text: `select app_in('SYSTEM') as seen` }, [])).toEqual([
    { seen: false },
  ]);
});
