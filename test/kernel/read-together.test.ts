import 'reflect-metadata';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { read, readAsSystem } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { ask, contextOf } from './ask.ts';
import { testDatabase } from './database.ts';
import { buildActor, buildUnit } from './people.ts';

const database = await testDatabase();
const unit = await buildUnit(database, 'reading');
const actor = await buildActor(database, unit, [Role.UNIT_STAFF]);
const office = await buildActor(database, unit, [Role.GOV_OFFICE_STAFF]);

/** The transaction that one reads in, and the rows that it sees. */
const standpoint = async (db: Db) => {
  const { rows } = await sql<{ at: string; scope: string }>`
    select now()::text || pg_backend_pid() as at, current_setting('app.scope') as scope`.execute(db);
  return rows[0];
};

it('同一请求里同时读的，在同一事务里读，规则只读一次', async () => {
  const context = contextOf(database, actor);
  const [one, other] = await Promise.all([read(context, standpoint), read(context, standpoint)]);
  expect(one).toEqual(other);
  const [rules, again] = await Promise.all([read(context, rulesOf), read(context, rulesOf)]);
  expect(rules).toBe(again);
});

it('看得见的不同，不在同一事务；别人的请求也不在', async () => {
  const context = contextOf(database, actor);
  const [own, system, others] = await Promise.all([
    read(context, standpoint),
    readAsSystem(context, standpoint),
    read(contextOf(database, actor), standpoint),
  ]);
  expect(own?.scope).toBe('{UNIT}');
  expect(system?.scope).toBe('{SYSTEM}');
  expect(new Set([own?.at, system?.at, others?.at]).size).toBe(3);
});

it('读完就结束，以后读的看得见其间的改动', async () => {
  const context = contextOf(database, actor);
  const before = await read(context, rulesOf);
  await new Promise(setImmediate);
  await database.setClock('2026-12-24T02:00:00Z');
  const after = await read(context, rulesOf);
  expect([before.today, after.today]).toEqual(['2026-11-20', '2026-12-24']);
  await new Promise((done) => setTimeout(done, 50));
  const idle = await database.sql(
    `select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
  );
  expect(idle).toEqual([]);
});

it('一条语句出错，只有它自己失败：同读的、以后的照读', async () => {
  const context = contextOf(database, actor);
  const slow = async (db: Db) => {
    await sql`select pg_sleep(0.05)`.execute(db);
    return standpoint(db);
  };
  const [before, failed, after] = await Promise.allSettled([
    read(context, slow),
    read(context, (db) => sql`select 1 / 0`.execute(db)),
    read(context, standpoint),
  ]);
  expect(failed).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
  for (const other of [before, after])
    expect(other).toMatchObject({ status: 'fulfilled', value: { scope: '{UNIT}' } });
  expect((await read(context, standpoint))?.scope).toBe('{UNIT}');
});

it('一处的查询出错，同一请求的别处照常答复', async () => {
  await database.sql('revoke select on draw from app');
  const answer = await ask(database, office, { query: '{ latestDraw { no } units { code } }' });
  await database.sql('grant select on draw to app');
  expect(answer.errors?.map(({ path }) => path)).toEqual([['latestDraw']]);
  expect(answer.data).toMatchObject({ latestDraw: null, units: [{ code: 'reading' }] });
});

it('读的事务里不能写：写了也会在提交前就答复', async () => {
  const context = contextOf(database, actor);
  const write = (db: Db) => sql`update unit set name = name`.execute(db);
  await expect(readAsSystem(context, write)).rejects.toThrow('read-only transaction');
});

it('超过回应时限的语句随请求结束，不再占着数据库', async () => {
  const context = { ...contextOf(database, actor), patienceMs: 100 };
  const sleeping = read(context, (db) => sql`select pg_sleep(30)`.execute(db));
  await expect(sleeping).rejects.toThrow('statement timeout');
  // The error arrives an instant before its statement counts as ended.
  const running = () =>
    database.sql(
      `select from pg_stat_activity
       where datname = current_database() and query like 'select pg_sleep%' and state = 'active'`,
    );
  await expect.poll(running).toEqual([]);
});

it('数据库结束语句的时限，比答复的时限晚一点：先由服务器答复', async () => {
  const limit = async (db: Db) => {
    const { rows } = await sql<{ ms: number }>`
      select (1000 * extract(epoch from current_setting('statement_timeout')::interval))::int as ms`.execute(
      db,
    );
    return rows[0]?.ms;
  };
  const context = { ...contextOf(database, actor), patienceMs: 2500 };
  expect(await read(context, limit)).toBe(3000);
});
