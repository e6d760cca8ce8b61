import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { readConfig } from '#server/ground/kernel/config/config.ts';
import { connectionOf, openDatabase } from '#server/ground/kernel/database.ts';
import '#server/outside/wiring/kinds.ts';
import { migrate } from '#server/ground/kernel/migrate.ts';
import { openServices } from '#server/ground/kernel/process/open-runtime.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { NOW, SECRETS } from './constants.ts';

/** The last migration of the commit that filled the database. Everything up to it must stay as it is. */
const LAST_BEFORE = 'Migration20261126000000';

const urlOf = (role: string, database: string) =>
  inject('postgres').replace('ROLE', role).replace('DATABASE', database);

async function connect(url: string): Promise<Client> {
  const { dbName, host, port, user } = connectionOf(url);
  const client = new Client({ host, port, user, database: dbName });
  await client.connect();
  return client;
}

/** The rows of one table: the first line of the file that names it, with its rows as JSON objects. */
export interface TableRows {
  table: string;
  rows: string[];
}

/** Reads the saved rows: one line a row, the table's name before the first tab. */
export function readRows(file: string): TableRows[] {
  const tables = new Map<string, string[]>();
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const table = line.slice(0, tab);
    const rows = tables.get(table) ?? [];
    if (!tables.has(table)) tables.set(table, rows);
    if (line.length > tab + 1) rows.push(line.slice(tab + 1));
  }
  return [...tables].map(([table, rows]) => ({ table, rows }));
}

/** Brings an empty database to the schema of the commit before, fills it, and runs today's migrations over it. */
export async function restore(tables: readonly TableRows[]): Promise<TestDatabase> {
  const name = `u_${randomUUID().replaceAll('-', '')}`;
  const admin = await connect(urlOf('owner', 'postgres'));
  await admin.query(`create database ${name} template template0`);
  await admin.end();
  const [ownerUrl, appUrl] = [urlOf('owner', name), urlOf('app', name)];
  await migrateTo(ownerUrl, LAST_BEFORE);
  const owner = await connect(ownerUrl);
  await load(owner, tables);
  await migrate(ownerUrl, appUrl);
  const home = mkdtempSync(join(tmpdir(), 'participation-upgrade-'));
  const opened = await openServices({ ...foundations(home), appUrl });
  await setClock(owner, NOW);
  afterAll(async () => {
    await opened.close();
    await owner.end();
    rmSync(home, { recursive: true, force: true });
  });
  const sql = async <Row>(text: string, values: unknown[] = []) =>
    (await owner.query(text, values)).rows as Row[];
  return { services: opened.services, appUrl, ownerUrl, setClock: (at) => setClock(owner, at), sql };
}

async function migrateTo(url: string, to: string): Promise<void> {
  const orm = await openDatabase({ url, pool: 2 });
  try {
    await orm.migrator.up({ to });
  } finally {
    await orm.close(true);
  }
}

/** Foreign keys and triggers are off: the rows are a whole that was valid when it was taken. */
async function load(owner: Client, tables: readonly TableRows[]): Promise<void> {
  const names = tables.map(({ table }) => `"${table}"`).join(', ');
  await owner.query('begin');
  await owner.query('set local session_replication_role = replica');
  await owner.query(`truncate ${names}`);
  for (const { table, rows } of tables) await loadTable(owner, table, rows);
  await owner.query('commit');
}

async function loadTable(owner: Client, table: string, rows: readonly string[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(JSON.parse(first) as object)
    .map((column) => `"${column}"`)
    .join(', ');
  await owner.query(
    `insert into "${table}" (${columns})
     select ${columns} from json_populate_recordset(null::"${table}", $1::json)`,
    [`[${rows.join(',')}]`],
  );
}

/** Stands still, so that a page shows the same whenever the test runs. */
async function setClock(owner: Client, at: string): Promise<void> {
  await owner.query(
    `create or replace function app_now() returns timestamptz language sql stable as $$
     select '${new Date(at).toISOString()}'::timestamptz $$`,
  );
}

const foundations = (home: string) => {
  const config = readConfig({ TEST_CLOCK: '1', DEMO: '1', LOG_LEVEL: 'silent', RATE_LIMITS: 'off' }, home);
  if (Array.isArray(config)) throw new Error(JSON.stringify(config));
  return { config, home, secrets: SECRETS };
};
