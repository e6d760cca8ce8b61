import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { inject } from 'vitest';
import { connectionOf } from '#server/kernel/database.ts';
import { startServer } from './server-process.ts';

/** The demonstration county (岚溪县), told once a run: every file of journeys begins with its own copy of it. */
export interface ToldCounty {
  /** The database to copy. */
  database: string;
  /** The data folder to copy: files and accounts. */
  home: string;
}

const TOLD = 'told_county';
/** Any number that no other lock of this run uses. */
const LOCK = 7_130_713;

/** A database's address as a role. */
export const addressOf = (role: 'owner' | 'app', database: string) =>
  inject('postgres').replace('ROLE', role).replace('DATABASE', database);

/** A connection of the owner, past row security. */
export async function ownerOf(database: string): Promise<Client> {
  const { dbName, ...rest } = connectionOf(addressOf('owner', database));
  const client = new Client({ ...rest, database: dbName });
  await client.connect();
  return client;
}

const key = (name: string) => createHash('sha256').update(name).digest('base64');

/** What a journey's server is started with. */
export const settingsOf = (database: string, home: string) => ({
  DATABASE_URL: addressOf('app', database),
  MIGRATION_DATABASE_URL: addressOf('owner', database),
  DATA_DIR: home,
  SESSION_KEY: key('session'),
  CONTACT_KEY: key('contact'),
  LOG_KEY: key('log'),
  PORT: '0',
  HOST: '127.0.0.1',
  DEMO: '1',
  TEST_CLOCK: '1',
  RATE_LIMITS: 'off',
  LOG_LEVEL: 'warn',
});

/** Whoever comes first tells it, by the server's own first start; the others wait. */
export async function toldCounty(): Promise<ToldCounty> {
  const home = join(inject('scratch'), 'told-county');
  const admin = await ownerOf('postgres');
  try {
    await admin.query('select pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [TOLD]);
    if (rowCount === 0 || !existsSync(home)) await tell(admin, home);
    return { database: TOLD, home };
  } finally {
    await admin.end();
  }
}

/** It gets its name only when it is whole. */
async function tell(admin: Client, home: string): Promise<void> {
  const draft = `${TOLD}_draft`;
  rmSync(home, { recursive: true, force: true });
  await admin.query(`drop database if exists ${TOLD}`);
  await admin.query(`drop database if exists ${draft} with (force)`);
  await admin.query(`create database ${draft} template participation`);
  const server = await startServer(settingsOf(draft, home));
  await server.stop();
  await admin.query(`alter database ${draft} rename to ${TOLD}`);
}
