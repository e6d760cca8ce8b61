/** 数据库日志: what people wrote never stands in it, and nobody can make it grow without end. */
import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { startPostgres } from '#server/ground/kernel/postgres/embedded-postgres.ts';
import { shorten } from '#server/ground/kernel/postgres/postgres-log.ts';
import { testFolder, testHome } from './homes.ts';

const folder = testFolder();
const postgres = await startPostgres({ home: testHome(folder, 'log'), options: { fsync: 'off' } });
const client = new pg.Client({ connectionString: postgres.ownerUrl });
await client.connect();
afterAll(async () => {
  await client.end();
  await postgres.stop();
});

const log = join(postgres.home, 'postgres.log');
const WORDS = '某人写下的话';
const failing = async (text: string, values: unknown[] = [WORDS]) =>
  client.query(text, values).then(
    () => null,
    ({ code }: { code: string }) => code,
  );

await client.query(`create table told (words text primary key check (words <> '不收'));
  alter table told enable row level security; alter table told force row level security;
  create role clerk; grant all on told to clerk;
  create policy none on told for insert to clerk with check (false);
  create policy all_read on told for select to clerk using (true)`);

it('违反行策略、唯一、检查约束的，日志只写出了什么错，没有一个字是别人写的', async () => {
  expect(await failing('insert into told values ($1)')).toBeNull();
  expect(await failing('insert into told values ($1)')).toBe('23505');
  expect(await failing('insert into told values ($1)', ['不收'])).toBe('23514');
  await client.query('set role clerk');
  expect(await failing('insert into told values ($1)', [`${WORDS}二`])).toBe('42501');
  expect(await failing(`insert into told values ('${WORDS}三')`, [])).toBe('42501');
  await client.query('reset role');
  await expect.poll(() => readFileSync(log, 'utf8').match(/row-level security/g)?.length).toBe(2);
  const said = readFileSync(log, 'utf8');
  expect(said).toContain('duplicate key value');
  expect(said).not.toContain(WORDS);
  expect(said).not.toContain('不收');
  expect(said).not.toContain('insert into');
});

it('三百条出错的长语句，日志增长不到100 kB', async () => {
  const before = statSync(log).size;
  const long = 'a'.repeat(400_000);
  for (let time = 0; time < 300; time += 1)
    expect(await failing(`select 1 / (length('${long}') - 400000)`, [])).toBe('22012');
  expect(statSync(log).size - before).toBeLessThan(100_000);
});

it('日志过长的，原地截短，留下前一份；服务接着写', async () => {
  const file = join(folder, 'a.log');
  writeFileSync(file, '旧的');
  shorten(file, 10);
  expect(readFileSync(file, 'utf8')).toBe('旧的');
  appendFileSync(file, '很长很长的一份');
  shorten(file, 10);
  expect([readFileSync(file, 'utf8'), readFileSync(`${file}.1`, 'utf8')]).toEqual(['', '旧的很长很长的一份']);
  shorten(log, 0);
  expect(await failing('select 1 / ($1::int)', [0])).toBe('22012');
  await expect.poll(() => readFileSync(log, 'utf8')).toMatch(/^[^\0]*division by zero/);
});
