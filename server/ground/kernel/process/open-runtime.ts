import { join } from 'node:path';
import { Pool } from 'pg';
import { type Logger, pino } from 'pino';
import { LastBackup } from '../backup/last-backup.ts';
import type { Config } from '../config/config.ts';
import { Content } from '../content.ts';
import { connectionOf, openDatabase } from '../database.ts';
import { MediaStore } from '../media/media-store.ts';
import { type LinesPlan, READING, ReadingLines, SEARCHING } from '../reading-lines.ts';
import { openRecordings } from '../media/open-recordings.ts';
import { prepareRepeated } from '../prepare-repeated.ts';
import { KeyRing } from '../keys/key-ring.ts';
import { Seal } from '../seal.ts';
import type { Secrets } from '../config/secrets.ts';
import { askReset } from '../config/training-folder.ts';
import type { Services } from './runtime.ts';

/** Foundations that the services are built from. */
export interface Foundations {
  config: Config;
  appUrl: string;
  /** The data folder. */
  home: string;
  secrets: Secrets;
  /**
   * Database settings for these connections alone, e.g. `{ synchronous_commit: 'off' }` while a demonstration's data
   * are loaded.
   */
  settings?: Readonly<Record<string, string>>;
}

const REDACTED = ['req.headers.cookie', 'req.headers.authorization', '*.contact', '*.password', '*.text'];

/** Opens the shared services; `close` closes them in reverse order. Tests open a database in a way of their own. */
export async function openServices(
  { config, appUrl, home, secrets, settings = {} }: Foundations,
  open: typeof openDatabase = openDatabase,
) {
  const log = pino({ level: config.logLevel, redact: REDACTED });
  const database = await open({ url: appUrl, pool: 16, settings });
  const system = systemPool(appUrl, log, settings);
  const lines = (plan: LinesPlan) =>
    new ReadingLines(appUrl, log, {
      ...plan,
      longestMs: Math.max(plan.longestMs, Math.floor(config.answerWithinMs / 2)),
      settings: { ...plan.settings, ...settings },
    });
  const [reading, searching] = [lines(READING), lines(SEARCHING)];
  const seal = new Seal(secrets);
  const services: Services = {
    config,
    database,
    system,
    reading,
    searching,
    content: new Content(),
    media: new MediaStore(join(home, 'files')),
    recordings: openRecordings(config.recordings, join(home, 'recordings')),
    staging: join(home, 'staging'),
    lastBackup: new LastBackup(home),
    askReset: config.training ? () => askReset(home) : null,
    seal,
    keyRing: new KeyRing(system, seal, log),
    log,
  };
  const close = async () => {
    await reading.close();
    await searching.close();
    await system.end();
    await database.close(true);
  };
  return { services, close };
}

/** Connections with the system's scope. Without error listeners a restart of the database would end the process. */
function systemPool(appUrl: string, log: Logger, settings: Readonly<Record<string, string>>): Pool {
  const own = { 'app.scope': '{SYSTEM}', 'app.contacts': 'on', ...settings };
  const { dbName, ...connection } = connectionOf(appUrl);
  const pool = new Pool({
    ...(connection as { host: string; port: number; user: string; password?: string }),
    ...(dbName ? { database: dbName } : {}),
    max: 8,
    application_name: 'participation-system',
    options: Object.entries(own)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  });
  pool.on('error', (error) => log.warn({ message: error.message }, 'database connection lost'));
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    prepareRepeated(client);
  });
  return pool;
}
