import 'reflect-metadata';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { readConfig } from '#server/ground/kernel/config/config.ts';
import {
  connectionOf,
  type Database,
  type DatabasePlan,
  openDatabase,
} from '#server/ground/kernel/database.ts';
import { openServices } from '#server/ground/kernel/process/open-runtime.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { closeAfterFile } from './closings.ts';
import { addressOf, ownerOf } from './told-once.ts';

/** One database of its own for a test file, with its clock standing where the test puts it. */
export interface TestDatabase {
  services: Services;
  appUrl: string;
  ownerUrl: string;
  /** Puts `app_now()` to an instant; it runs on from there. */
  setClock(now: string): Promise<void>;
  /** Plain SQL as the owner, past row security: for looking at what was stored. */
  sql<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
}

/** A test database whose server can be started again. */
export interface RestartableDatabase extends TestDatabase {
  /** Works with the services of a second server on the same database, with the same secrets: as after a restart. */
  restarted<Result>(work: (services: Services) => Promise<Result>): Promise<Result>;
}

async function asAdmin(statement: string): Promise<void> {
  const admin = await ownerOf('postgres');
  await admin.query(statement);
  await admin.end();
}

/** A copy of the migrated template, or of another database; closed when the file's tests are over. */
export async function testDatabase({
  now = '2026-11-20T02:00:00Z',
  template = 'participation',
} = {}): Promise<RestartableDatabase> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`create database ${name} template ${template} strategy file_copy`);
  const owner = await ownerOf(name);
  const home = mkdtempSync(join(tmpdir(), 'participation-files-'));
  const plan = { ...foundations(home), appUrl: addressOf('app', name) };
  const { services, close } = await openHere(plan);
  const setClock = async (instant: string) => {
    await owner.query(
      `insert into clock_offset (id, milliseconds)
       values (1, ceil(extract(epoch from ($1::timestamptz - clock_timestamp())) * 1000)::bigint)
       on conflict (id) do update set milliseconds = excluded.milliseconds`,
      [instant],
    );
  };
  await setClock(now);
  closeAfterFile(async () => {
    await close();
    await owner.end();
    await asAdmin(`drop database ${name} with (force)`);
    rmSync(home, { recursive: true, force: true });
  });
  const restarted = async <Result>(work: (services: Services) => Promise<Result>) => {
    const again = await openHere(plan);
    try {
      return await work(again.services);
    } finally {
      await again.close();
    }
  };
  const sql = async <Row>(text: string, values: unknown[] = []) =>
    (await owner.query(text, values)).rows as Row[];
  return {
    services,
    appUrl: addressOf('app', name),
    ownerUrl: addressOf('owner', name),
    setClock,
    restarted,
    sql,
  };
}

/** Databases that earlier files of this worker have closed: learning the tables anew costs more than opening one. */
const idle: Database[] = [];

async function reopened(plan: DatabasePlan): Promise<Database> {
  const database = idle.pop();
  if (!database) return openDatabase(plan);
  await database.reconnect(connectionOf(plan.url));
  return database;
}

/** Opens services whose database a later file may use again, at another address. */
async function openHere(plan: Parameters<typeof openServices>[0]) {
  const { services, close } = await openServices(plan, reopened);
  return { services, close: () => close().then(() => void idle.push(services.database)) };
}

/** Config, keys and stores for a test's services. */
export const foundations = (home: string) => {
  const config = readConfig({ TEST_CLOCK: '1', DEMO: '0', LOG_LEVEL: 'silent', RATE_LIMITS: 'off' }, home);
  if (Array.isArray(config)) throw new Error(JSON.stringify(config));
  const secrets = { sessionKey: keyOf('session'), contactKey: keyOf('contact') };
  return { config, home, secrets };
};

/**
 * Key of this name, the same in a whole run: data sealed by one file of tests can be opened by another that copies it.
 */
const keyOf = (what: string) =>
  createHash('sha256')
    .update(`${what} ${inject('scratch')}`)
    .digest();
