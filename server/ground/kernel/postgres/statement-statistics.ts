import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Client } from 'pg';

/** PostgreSQL's own module for it; each platform packs it elsewhere. */
const MODULE = 'pg_stat_statements';
const PLACES = ['postgresql', '.'].flatMap((folder) =>
  ['so', 'dylib', 'dll'].map((kind) => join(folder, `${MODULE}.${kind}`)),
);

/** Counts statements without their values, and leaves nothing on the disk. */
const SETTINGS = {
  shared_preload_libraries: MODULE,
  [`${MODULE}.max`]: '1000',
  [`${MODULE}.track_utility`]: 'off',
  [`${MODULE}.save`]: 'off',
};

/** Settings under which our own server counts how long its statements take (语句统计); none where its package lacks the module. */
export function statisticsSettings(program: string): Readonly<Record<string, string>> {
  const libraries = join(dirname(program), '../lib');
  return PLACES.some((place) => existsSync(join(libraries, place))) ? SETTINGS : {};
}

/** Makes them readable, in a schema of their own: what stands in `public` is the county's. */
export async function openStatistics(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ loaded: boolean }>(
    `select current_setting('shared_preload_libraries') like '%${MODULE}%' as loaded`,
  );
  if (!rows[0]?.loaded) return;
  await owner.query(`
    create schema if not exists monitoring;
    create extension if not exists ${MODULE} schema monitoring;
    grant usage on schema monitoring to public`);
}
