/** 密封的列：换数据密钥时一列也不漏。 */
import { expect, it } from 'vitest';
import { sealedColumns } from '#server/outside/wiring/sealed-columns.ts';
import { testDatabase } from '#test/kernel/database.ts';

const database = await testDatabase();

/** Bytes that are no seal: a salt that is handed out with its record, a digest that is counted, a wrapped key. */
const NO_SEAL = [
  'address_count.counted',
  'comment.salt',
  'comment_revision.salt',
  'data_key.wrapped',
  'passkey.public_key',
];

it('数据库里每一个二进制的列，或者在密封的列里，或者说明了不是', async () => {
  const all = await database.sql<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'public' and data_type = 'bytea' order by name`,
  );
  const sealed = sealedColumns().map(({ table, column }) => `${table}.${column}`);
  expect(all.map(({ name }) => name)).toEqual([...NO_SEAL, ...sealed].toSorted());
});

it('每一列的表、键、类别都查得到', async () => {
  for (const { table, key, column, kind = `''` } of sealedColumns())
    await database.sql(`select ${key}, ${kind}, ${column} from ${table} k limit 1`);
});
