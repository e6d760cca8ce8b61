import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type CountyManifest, type Part, rowsPart, type TakenTable } from './county-manifest.ts';
import { writePart } from './write-part.ts';

/** Migrations are run again, not copied. */
const TABLES = `
  select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'mikro_orm_migrations'
    and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  group by c.relname order by c.relname`;

const SEQUENCES = `
  select sequencename as name, last_value::text as value from pg_sequences
  where schemaname = 'public' and last_value is not null and sequencename not like 'mikro_orm_migrations%'
  order by sequencename`;

/** Rows of every table as one instant sees them. */
export type TakenRows = Pick<CountyManifest, 'tables' | 'sequences'> & { parts: Part[] };

/** Tables of the county's schema with the columns that are written (生成列 are computed again). */
export const tablesHere = async (owner: Client): Promise<Pick<TakenTable, 'name' | 'columns'>[]> =>
  (await owner.query<{ name: string; columns: string[] }>(TABLES)).rows;

/** Copies every row of every table in the transaction of `owner` (取走数据); sequences come last, past what they gave to these rows. */
export async function takeRows(owner: Client, folder: string): Promise<TakenRows> {
  const tables: TakenTable[] = [];
  const parts: Part[] = [];
  for (const { name, columns } of await tablesHere(owner)) {
    const stream = owner.query(copyTo(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) to stdout`));
    parts.push(await writePart(folder, rowsPart(name), stream));
    tables.push({ name, columns, rows: stream.rowCount });
  }
  const { rows: sequences } = await owner.query<{ name: string; value: string }>(SEQUENCES);
  return { tables, parts, sequences };
}

/** A name as SQL takes it, whatever it is. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
