/** 数据目录的归属：目录和数据库各记着同一个编号；别的县的目录不启动、不办理，什么也不写。 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { holdStore, storeId } from '#server/ground/kernel/config/store-identity.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { testFolder } from './homes.ts';
import { emptyDatabase, settingsOn } from './outside-database.ts';
import { realStart } from './real-start.ts';

const idIn = (home: string) =>
  (JSON.parse(readFileSync(join(home, 'store.json'), 'utf8')) as { store: string }).store;
const SQL = `select value from key_check where name = 'STORE'`;

it('首次启动在数据库和数据目录里记下同一个编号；没有编号的旧目录、第二台服务器的目录，启动时记上', async () => {
  const database = await emptyDatabase();
  const settings = settingsOn(database);
  expect(await realStart(settings)).toMatchObject({ code: null });
  const id = idIn(settings.DATA_DIR);
  expect(await database.sql(SQL)).toEqual([{ value: id }]);
  rmSync(join(settings.DATA_DIR, 'store.json'));
  const second = { ...settings, DATA_DIR: testFolder() };
  for (const one of [settings, second, settings]) {
    expect(await realStart(one)).toMatchObject({ code: null });
    expect(idIn(one.DATA_DIR)).toBe(id);
  }
});

it('别的县的目录：不启动，运维命令也不办理；数据库和目录都没有动', async () => {
  const database = await emptyDatabase();
  const settings = settingsOn(database);
  writeFileSync(join(settings.DATA_DIR, 'store.json'), JSON.stringify({ store: 'another' }));
  const before = readdirSync(settings.DATA_DIR);
  for (const args of [[], ['admin', 'guanli'], ['restore', 'test/setup']]) {
    const { code, said } = await realStart(settings, ...args);
    expect([args, code]).toEqual([args, 1]);
    for (const words of ['属于另一个县', 'DATA_DIR', '删去']) expect(said).toContain(words);
    expect(said).not.toContain(' at ');
  }
  expect(await database.sql(`select from pg_tables where schemaname = 'public'`)).toEqual([]);
  expect(readdirSync(settings.DATA_DIR)).toEqual(before);
});

it('已经有数据的县，换了别的县的目录：不启动、不备份、不核对；读不懂的编号，同样不启动', async () => {
  const database = await testDatabase();
  await database.sql('delete from clock_offset');
  const own = settingsOn(database);
  expect(await realStart(own)).toMatchObject({ code: null });
  const wrong = { ...own, DATA_DIR: testFolder() };
  writeFileSync(join(wrong.DATA_DIR, 'store.json'), JSON.stringify({ store: 'another' }));
  for (const args of [[], ['backup', join(wrong.DATA_DIR, 'b')], ['verify']]) {
    const { code, said } = await realStart(wrong, ...args);
    expect([args, code, said.includes('属于另一个县')]).toEqual([args, 1, true]);
  }
  writeFileSync(join(wrong.DATA_DIR, 'store.json'), '{');
  expect((await realStart(wrong)).said).toContain('看不出数据目录是哪个县的');
  rmSync(join(wrong.DATA_DIR, 'store.json'));
  expect(await realStart(wrong)).toMatchObject({ code: null });
});

it('演示县清掉重讲以后还是原来的编号', async () => {
  const { services } = await testDatabase();
  const [one, other] = [testFolder(), testFolder()];
  await holdStore(services.system, one, 'kept');
  await holdStore(services.system, other);
  expect([await storeId(services.system), idIn(one), idIn(other)]).toEqual(['kept', 'kept', 'kept']);
});
