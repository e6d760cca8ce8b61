import { existsSync, rmSync } from 'node:fs';
import { Client } from 'pg';
import { inject } from 'vitest';
import { connectionOf } from '#server/ground/kernel/database.ts';

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

/**
 * Builds a county once a run in the database and the folder of this name, for every file of tests to copy:
 * the first process builds it, the others wait. It gets its name only when it is complete.
 */
export async function toldOnce(
  name: string,
  home: string,
  tell: (database: string) => Promise<void>,
): Promise<void> {
  const admin = await ownerOf('postgres');
  try {
    await admin.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 1 && existsSync(home)) return;
    const draft = `${name}_draft`;
    rmSync(home, { recursive: true, force: true });
    await admin.query(`drop database if exists ${name}`);
    await admin.query(`drop database if exists ${draft} with (force)`);
    await admin.query(`create database ${draft} template participation`);
    await tell(draft);
    await admin.query(`alter database ${draft} rename to ${name}`);
  } finally {
    await admin.end();
  }
}
