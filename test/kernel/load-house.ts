import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { type Program, startProgram } from './load-program.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Line printed once the county is complete: the server answers earlier, but the whole county is measured. */
const READY = /ready: http:\/\/localhost:(\d+)[^]*演示县已讲完/;

/** Longest wait in milliseconds for the whole county, told on a machine that has other work. */
const COUNTY_MS = 300_000;

/** Environment variables that must not reach a measured server: above all no real database. */
const FOREIGN = [
  'DATABASE_URL',
  'MIGRATION_DATABASE_URL',
  'SESSION_KEY',
  'CONTACT_KEY',
  'PUBLIC_URL',
  'SMTP_URL',
  'MAIL_FROM',
  'TRUST_PROXY',
  'TEST_CLOCK',
  'NODE_OPTIONS',
] as const;

/** How the product is started. */
export interface HousePlan {
  /** Its data folder; empty at the first start. */
  home: string;
  env?: Readonly<Record<string, string>>;
  /** By `npm start`, or by the same command without npm, so that nothing of npm is killed or counted. */
  npm?: boolean;
}

/** The built product with its own database and the demonstration county, on a free port (受测系统). */
export interface House {
  readonly port: number;
  readonly program: Program;
  /** Asks the database as its owner, past row security. */
  sql<Row extends object = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Ends the owner's connection only. */
  release(): Promise<void>;
}

/** Starts the product as its users do and waits until it says that it is ready. */
export async function openHouse({ home, env = {}, npm = false }: HousePlan): Promise<House> {
  const program = await startProgram({
    command: npm ? 'npm' : process.execPath,
    args: npm
      ? ['--prefix', ROOT, 'start']
      : ['--import', join(ROOT, 'server/require-node.js'), join(ROOT, 'server/start.ts')],
    env: { ...surroundings(), DATA_DIR: home, ...env },
    ready: READY,
    patience: COUNTY_MS,
  });
  const address = ownerOf(home);
  const pool = new pg.Pool({ ...address, max: 2 });
  pool.on('error', () => undefined);
  const sql = async <Row extends object>(text: string, values: unknown[] = []) =>
    (await pool.query<Row>(text, values)).rows;
  return { port: Number(program.ready[1]), program, sql, release: () => pool.end() };
}

/** The settings of a measured server, without those of its surroundings. */
export const surroundings = () => ({
  ...Object.fromEntries(FOREIGN.map((name) => [name, undefined])),
  NODE_ENV: 'production',
  LOG_LEVEL: 'warn',
  HOST: '127.0.0.1',
  PORT: '0',
  DEMO: '1',
  RATE_LIMITS: 'off',
});

/** Where the embedded database listens, as its own lock file says. */
export function ownerOf(home: string): { host: string; port: number; user: string; database: string } {
  const [, , , port, host = ''] = lockOf(home);
  return { host, port: Number(port), user: 'owner', database: 'participation' };
}

/** The number of the embedded database's first process. */
export const databasePid = (home: string): number => Number(lockOf(home)[0]);

const lockOf = (home: string) => readFileSync(join(home, 'pg/postmaster.pid'), 'utf8').split('\n');
