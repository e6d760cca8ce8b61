/** 演示县里每一种密封的资料，都换得到新的数据密钥下。 */
import { expect, it } from 'vitest';
import { renewContacts } from '#server/outside/cli/rotate-keys.ts';
import { sealedColumns } from '#server/outside/wiring/sealed-columns.ts';
import { besideOf } from '#test/outside/keys/beside.ts';
import { tellDemo } from './told.ts';

/** Nobody in the demonstration was invited by a sealed contact, or has a second factor. */
const NOT_TOLD = ['invitation_contact', 'person'];

it('整个县换一遍：没有一行解不开，没有一行留在旧的数据密钥下，讲到的列都有', async () => {
  const { database } = await tellDemo();
  const county = await besideOf(database);
  const { seal } = county.services;
  const said = await renewContacts(county, { heardMs: 0, report: () => undefined });
  expect(said).toHaveLength(1);
  const met: string[] = [];
  for (const { table, key, column, kind = `''`, purpose } of sealedColumns()) {
    const rows = await database.sql<{ id: string; kind: string; sealed: Buffer }>(
      `select ${key} as id, ${kind} as kind, ${column} as sealed from ${table} k where ${column} is not null`,
    );
    expect(rows.filter(({ id, kind: of, sealed }) => !seal.isNewest(sealed, purpose(id, of)))).toEqual([]);
    if (rows.length > 0) met.push(table);
  }
  expect(
    sealedColumns()
      .map(({ table }) => table)
      .filter((table) => !met.includes(table)),
  ).toEqual(NOT_TOLD);
});
