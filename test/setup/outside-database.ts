/** An outside database of its own (外部数据库), and the settings by which a server is started on it. */
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { closeAfterFile } from '#test/kernel/closings.ts';
import { foundations } from '#test/kernel/database.ts';
import { addressOf, ownerOf } from '#test/kernel/told-once.ts';
import { testFolder } from './homes.ts';

/** Settings of a server on this database, in a data folder of its own. */
export function settingsOn(
  database: { appUrl: string; ownerUrl: string },
  change: Readonly<Record<string, string>> = {},
) {
  const { secrets } = foundations(tmpdir());
  return {
    PORT: '0',
    HOST: '127.0.0.1',
    DEMO: '0',
    LOG_LEVEL: 'warn',
    DATA_DIR: testFolder(),
    DATABASE_URL: database.appUrl,
    MIGRATION_DATABASE_URL: database.ownerUrl,
    SESSION_KEY: secrets.sessionKey.toString('base64'),
    CONTACT_KEY: secrets.contactKey.toString('base64'),
    ...change,
  };
}

/** A database without a single table, dropped when the file's tests are over. */
export async function emptyDatabase() {
  const name = `e_${randomUUID().replaceAll('-', '')}`;
  const admin = await ownerOf('postgres');
  await admin.query(`create database ${name} template template0`);
  const owner = await ownerOf(name);
  owner.on('error', () => undefined);
  closeAfterFile(async () => {
    await owner.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
  const sql = async <Row = Record<string, unknown>>(text: string, values: unknown[] = []) =>
    (await owner.query(text, values)).rows as Row[];
  return { appUrl: addressOf('app', name), ownerUrl: addressOf('owner', name), sql };
}
