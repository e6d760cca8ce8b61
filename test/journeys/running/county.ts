import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { closeAfterFile } from '#test/kernel/closings.ts';
import { shareServer, startServer } from './server-process.ts';
import { ownerOf } from '#test/kernel/told-once.ts';
import { passwordsIn } from './passwords.ts';
import { settingsOf, toldCounty } from './told-county.ts';

/** A county with its server, its data and its clock; nothing of it is shared with another file of tests. */
export interface County {
  readonly url: string;
  /** The password of a demonstration account. */
  passwordOf(login: string): string;
  /** Puts the county's clock to an instant; it runs on from there. */
  setClock(instant: string): Promise<void>;
  /** The county's day, or so many days after it: '2026-11-21'. */
  dayAfter(days: number): Promise<string>;
  /** Plain SQL as the owner, past row security: for looking at what was stored. */
  sql<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Stops the server and starts another one over the same data, or over what is done to them `meanwhile`. */
  restart(meanwhile?: () => Promise<void>): Promise<void>;
}

/**
 * Opens a copy of the demonstration county; closed when the file's tests are over. Its server shares a process with
 * those of other files, unless the test is about the process itself.
 */
export async function openCounty({
  alone = false,
  settings = {},
}: { alone?: boolean; settings?: Readonly<Record<string, string>> } = {}): Promise<County> {
  const start = alone ? startServer : shareServer;
  const told = await toldCounty();
  const database = `county_${randomUUID().replaceAll('-', '')}`;
  const admin = await ownerOf('postgres');
  await admin.query(`create database ${database} template ${told.database} strategy file_copy`);
  await admin.end();
  const home = mkdtempSync(join(inject('scratch'), 'county-'));
  cpSync(told.home, home, { recursive: true });
  const owner = await ownerOf(database);
  let server = await start({ ...settingsOf(database, home), ...settings });
  closeAfterFile(async () => {
    await server.stop();
    await owner.end();
    const ender = await ownerOf('postgres');
    await ender.query(`drop database ${database} with (force)`);
    await ender.end();
    rmSync(home, { recursive: true, force: true });
  });
  const passwords = passwordsIn(join(home, 'demo-accounts.txt'));
  const sql = async <Row>(text: string, values: unknown[] = []) =>
    (await owner.query(text, values)).rows as Row[];
  return {
    get url() {
      return server.url;
    },
    passwordOf: (login) => passwords.get(login) ?? '',
    setClock: async (instant) => void (await sql(SET_CLOCK, [instant])),
    dayAfter: async (days) => (await sql<{ day: string }>(DAY_AFTER, [days]))[0]?.day ?? '',
    sql,
    restart: async (meanwhile) => {
      const port = new URL(server.url).port;
      await server.stop();
      await meanwhile?.();
      server = await start({ ...settingsOf(database, home), ...settings, PORT: port });
    },
  };
}

const SET_CLOCK = `
  insert into clock_offset (id, milliseconds)
  values (1, ceil(extract(epoch from ($1::timestamptz - clock_timestamp())) * 1000)::bigint)
  on conflict (id) do update set milliseconds = excluded.milliseconds`;

const DAY_AFTER = 'select (app_today() + $1::int)::text as day';
