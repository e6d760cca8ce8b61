/** 一个数据库，几个服务：一同启动的依次升级；旧版本不碰新版本升级过的数据；演示县只由一处讲述。 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MIGRATING } from '#server/ground/kernel/migrate.ts';
import { takeTurn } from '#server/ground/kernel/process/take-turn.ts';
import { TELLING } from '#server/outside/demo/demo-start.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { emptyDatabase, settingsOn } from './outside-database.ts';
import { launch, realStart, type Starting } from './real-start.ts';

const heard = (starting: Starting, words: string) =>
  expect.poll(starting.said, { timeout: 120_000 }).toContain(words);

it('两个服务一同在空的数据库上启动，都能启动', async () => {
  const database = await emptyDatabase();
  const both = await Promise.all([realStart(settingsOn(database)), realStart(settingsOn(database))]);
  expect(
    both.map(({ code }) => code),
    both.map(({ said }) => said).join('\n'),
  ).toEqual([null, null]);
});

it('等着升级的服务收到停止信号，就不再等，干净退出', async () => {
  const database = await emptyDatabase();
  const other = await takeTurn(database.ownerUrl, MIGRATING, { report: () => undefined });
  const waiting = launch(settingsOn(database));
  await heard(waiting, '另一个服务正在升级数据库，等它完成');
  waiting.child.kill('SIGTERM');
  expect(await waiting.ended).toBe(0);
  await other.release();
});

it('较新的版本升级过的数据库，旧版本不启动、不升级、不办运维命令：说出哪一步、怎么办', async () => {
  const database = await testDatabase();
  await database.sql('delete from clock_offset');
  await database.sql(`drop table key_check`);
  await database.sql(`delete from mikro_orm_migrations where name = 'Migration20261129100000'`);
  await database.sql(
    `insert into mikro_orm_migrations (name) values ('Migration20990102000000'), ('Migration20990101000000')`,
  );
  for (const args of [[], ['admin', 'guanli'], ['restore', 'test/setup']]) {
    const { code, said } = await realStart(settingsOn(database), ...args);
    expect([args, code]).toEqual([args, 1]);
    for (const words of ['Migration20990102000000', '较新的版本', '升级以前的备份'])
      expect(said).toContain(words);
    expect(said).not.toContain(' at ');
  }
  expect(await database.sql(`select to_regclass('key_check') as made`)).toEqual([{ made: null }]);
});

it('演示县正由一个服务讲述：后来的等它，不清掉它的；它中途被杀，后来的接手，从头讲起', async () => {
  const database = await emptyDatabase();
  const [one, other] = [settingsOn(database, { DEMO: '1' }), settingsOn(database, { DEMO: '1' })];
  const first = launch(one);
  await heard(first, '服务已启动');
  const second = launch(other);
  await heard(second, '另一个服务正在写入演示数据，等它完成');
  expect(await database.sql('select count(*)::int > 0 as stands from unit')).toEqual([{ stands: true }]);
  expect(second.said()).not.toContain('重新开始');

  first.child.kill('SIGKILL');
  await heard(second, '演示数据没有写完，重新开始');
  await heard(second, '服务已启动');
  // The folder of the first is still this demonstration's.
  const stores = [one, other].map(({ DATA_DIR }) => readFileSync(join(DATA_DIR, 'store.json'), 'utf8'));
  expect(stores[0]).toBe(stores[1]);
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});

it('等到讲完的，用讲好的演示县', async () => {
  const database = await testDatabase();
  await database.sql('delete from clock_offset');
  const other = await takeTurn(database.ownerUrl, TELLING, { report: () => undefined });
  const mark = `insert into content_version (scope, counter) values ($1, 1)`;
  await database.sql(mark, ['demo-begun']);
  await buildPeople(database);
  const second = launch(settingsOn(database, { DEMO: '1' }));
  await heard(second, TELLING.waiting);
  await database.sql(mark, ['demo']);
  await other.release();
  await heard(second, '服务已启动');
  expect(second.said()).not.toContain('重新开始');
  expect(await database.sql('select count(*)::int > 0 as stands from unit')).toEqual([{ stands: true }]);
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});

it('讲述的服务与数据库的连接断了，不再往下讲：别的服务可能已经接手', async () => {
  const database = await emptyDatabase();
  const only = launch(settingsOn(database, { DEMO: '1' }));
  await heard(only, '服务已启动');
  const cut = await database.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'participation-turn' and datname = current_database()`,
  );
  expect(cut).toHaveLength(1);
  expect(await only.ended).toBe(1);
  expect(only.said()).toContain('与数据库的连接断了');
});
