import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { addressOf, ownerOf, toldOnce } from '#test/kernel/told-once.ts';
import { startServer } from './server-process.ts';

/** The demonstration county (岚溪县), built once a run: every file of journeys begins with its own copy of it. */
export interface ToldCounty {
  /** The database to copy. */
  database: string;
  /** The data folder to copy: files and accounts. */
  home: string;
}

const TOLD = 'told_county';

const key = (name: string) => createHash('sha256').update(name).digest('base64');

/** The secrets of every county of the tests: what the server makes of them, a test makes again. */
export const COUNTY_SECRETS = {
  sessionKey: Buffer.from(key('session'), 'base64'),
  contactKey: Buffer.from(key('contact'), 'base64'),
};

/** Settings of a journey's server. */
export const settingsOf = (database: string, home: string) => ({
  DATABASE_URL: addressOf('app', database),
  MIGRATION_DATABASE_URL: addressOf('owner', database),
  DATA_DIR: home,
  SESSION_KEY: key('session'),
  CONTACT_KEY: key('contact'),
  PORT: '0',
  HOST: '127.0.0.1',
  DEMO: '1',
  TEST_CLOCK: '1',
  RATE_LIMITS: 'off',
  LOG_LEVEL: 'warn',
  // A machine that stands still for some seconds is no fault of a page.
  ANSWER_WITHIN_SECONDS: '90',
});

const UNDER_WAY = `select from graphile_worker._private_jobs
  where locked_at is not null or (is_available and run_at <= now()) limit 1`;

/** The letters of the story are sent: else each file's server would begin with all of them, and the test behind them. */
async function nothingUnderWay(database: string): Promise<void> {
  const owner = await ownerOf(database);
  while ((await owner.query(UNDER_WAY)).rowCount !== 0) await wait(200);
  await owner.end();
}

/** Builds it by the server's own first start. */
export async function toldCounty(): Promise<ToldCounty> {
  const home = join(inject('scratch'), 'told-county');
  await toldOnce(TOLD, home, async (draft) => {
    const server = await startServer(settingsOf(draft, home));
    await nothingUnderWay(draft);
    await server.stop();
  });
  return { database: TOLD, home };
}
