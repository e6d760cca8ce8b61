import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Bundle } from '#server/domains/archive/bundle.ts';
import { forgetStore } from '#server/ground/kernel/config/store-identity.ts';
import type { RecordingStore } from '#server/ground/kernel/media/recording-store.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { type CountyManifest, rowsPart } from './county-manifest.ts';
import { quoted, tablesHere } from './take-rows.ts';

const FOREIGN_KEYS = `
  select conrelid::regclass::text as "table", conname as name from pg_constraint
  where contype = 'f' and connamespace = 'public'::regnamespace and not condeferrable`;

/** An upload that was under way has its bytes nowhere: whoever sent it sends it again. */
const CUT_OFF = `
  update recording_file set state = 'REMOVED', reason = '备份时还没有上传、检查完，请重新上传'
  where state in ('UPLOADING', 'CHECKING') and source_id is null`;

/**
 * Fills the empty tables with the rows of a backup, in the transaction of the caller. The owner of an outside database is no
 * superuser, so the rules are not switched off by `session_replication_role`: triggers of ours rest, and foreign keys are
 * checked when all rows are there. Recordings lie where this county keeps them, wherever the other had them.
 */
export async function putRows(
  owner: Client,
  bundle: Bundle,
  { tables, sequences }: CountyManifest,
  recordings: RecordingStore['kind'],
): Promise<void> {
  const all = (await tablesHere(owner)).map(({ name }) => quoted(name));
  await owner.query(`truncate ${all.join(', ')}`);
  await eachOf(all, (table) => owner.query(`alter table ${table} disable trigger user`));
  const { rows: keys } = await owner.query<{ table: string; name: string }>(FOREIGN_KEYS);
  const defer = (how: string) =>
    eachOf(keys, ({ table, name }) =>
      owner.query(`alter table ${table} alter constraint ${quoted(name)} ${how}`),
    );
  await defer('deferrable initially deferred');
  for (const { name, columns, rows } of tables) {
    const into = owner.query(copyFrom(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin`));
    await pipeline(await bundle.open(rowsPart(name)), createGunzip(), into);
    if (into.rowCount !== rows) throw new StartRefused(shortTable(name, rows, into.rowCount));
  }
  await owner.query(CUT_OFF);
  await forgetStore(owner);
  await owner.query('update recording_file set storage = $1', [recordings]);
  await owner.query('set constraints all immediate');
  await defer('not deferrable');
  await eachOf(all, (table) => owner.query(`alter table ${table} enable trigger user`));
  for (const { name, value } of sequences)
    await owner.query('select setval($1::regclass, $2::bigint)', [quoted(name), value]);
}

async function eachOf<One>(all: readonly One[], act: (one: One) => Promise<unknown>): Promise<void> {
  for (const one of all) await act(one);
}

const shortTable = (name: string, rows: number, put: number) =>
  `没有恢复：${name} 应有${rows}行，只有${put}行 / rows are missing`;
