/** 预备语句: a repeated statement is parsed and planned once on a connection. */
import { Client } from 'pg';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { connectionOf } from '#server/ground/kernel/database.ts';
import { prepareRepeated } from '#server/ground/kernel/prepare-repeated.ts';
import { testDatabase } from './database.ts';

const KEPT = 300;
let url = '';
let client: Client;
beforeAll(async () => {
  url = (await testDatabase()).appUrl;
});
beforeEach(async () => {
  const { dbName, ...address } = connectionOf(url);
  client = new Client({ ...address, database: dbName });
  prepareRepeated(client);
  await client.connect();
});
afterEach(() => client.end());

/** Without parameters it is no statement to keep. */
const prepared = async () =>
  (
    await client.query<{ statement: string; plans: number }>(
      'select statement, (generic_plans + custom_plans)::int as plans from pg_prepared_statements',
    )
  ).rows;
const answers = async (added: number) =>
  (await client.query<{ sum: number }>(`select $1::int + ${added} as sum`, [1])).rows[0]?.sum;

it('同一语句在一个连接上只准备一次，参数不同答案不同', async () => {
  for (const given of [1, 2, 3]) {
    const { rows } = await client.query('select $1::int * 2 as doubled', [given]);
    expect(rows).toEqual([{ doubled: given * 2 }]);
  }
  expect(await prepared()).toEqual([{ statement: 'select $1::int * 2 as doubled', plans: 3 }]);
});

it('没有参数的，注明常用的才准备', async () => {
  for (const text of ['select 1', '/* repeated */ select 2', '\n /* repeated */ select 2'])
    for (let time = 0; time < 2; time += 1) await client.query(text, []);
  expect((await prepared()).map(({ plans }) => plans)).toEqual([2, 2]);
});

it(`超过${KEPT}条的，放弃最久没有用的；再用时重新准备`, async () => {
  for (let added = 0; added < KEPT + 20; added += 1) expect(await answers(added)).toBe(added + 1);
  const statements = (await prepared()).map(({ statement }) => statement);
  expect(statements).toHaveLength(KEPT);
  expect(statements).not.toContain('select $1::int + 0 as sum');
  expect(await answers(0)).toBe(1);
});

it('事务失败以后放弃的，以后照常', async () => {
  for (let added = 0; added < KEPT; added += 1) await answers(added);
  await client.query('begin');
  await expect(client.query('select $1::int / 0 as never', [1])).rejects.toThrow('division by zero');
  await expect(answers(KEPT)).rejects.toThrow('aborted');
  await client.query('rollback');
  for (const added of [0, 1, KEPT]) expect(await answers(added)).toBe(added + 1);
  expect(await prepared()).toHaveLength(KEPT);
});

it('语法有误的，照样说出来，以后照常', async () => {
  for (let time = 0; time < 2; time += 1)
    await expect(client.query('select $1::int fromm', [1, 2])).rejects.toThrow();
  expect(await answers(5)).toBe(6);
});
