import type { Pool } from 'pg';
import { NAMED_FILES } from './named-files.ts';

const DAYS = 30;

const SIZES = [
  ...Object.keys(NAMED_FILES).map((table) => `select size, uploaded_at as at from ${table}`),
  'select size, at from recording_file',
].join(' union all ');

const STORED = `select coalesce(sum(size), 0)::float8 as bytes from (${SIZES}) f
  where at > app_now() - interval '${DAYS} days'`;

/** 日 until the disk is full, as files were stored in the last thirty (磁盘还可用几日); null: nothing was stored. */
export async function diskDaysLeft(system: Pool, free: number): Promise<number | null> {
  const { rows } = await system.query<{ bytes: number }>(STORED);
  const bytes = rows[0]?.bytes ?? 0;
  return bytes > 0 ? Math.floor((free * DAYS) / bytes) : null;
}
