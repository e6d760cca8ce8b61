import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { type ClientConfig, type Pool, TypeOverrides, types } from 'pg';
import { ENTITIES } from '#schema/entities.ts';
import { MIGRATIONS } from '#migrations/list.ts';
import { prepareRepeated } from './prepare-repeated.ts';

/** The ORM on one database role (数据库连接). */
export type Database = MikroORM;

/** How one role uses the database. */
export interface DatabasePlan {
  url: string;
  /** Connections at most. */
  pool: number;
  /** Settings every connection starts with, e.g. `{ 'app.scope': 'SYSTEM' }`. */
  settings?: Readonly<Record<string, string>>;
  /** Without the entities, which take their time to be read: for statements and migrations alone. */
  bare?: boolean;
}

const INSTANT = 1184;

/** Instants are `Date` both from the ORM and from plain SQL; civil dates stay text. */
const parsers = () => {
  const overrides = new TypeOverrides();
  overrides.setTypeParser(INSTANT, (text: string) => new Date(text));
  overrides.setTypeParser(types.builtins.DATE, (text: string) => text);
  overrides.setTypeParser(types.builtins.INT8, Number);
  return overrides;
};

const POOLS = new WeakMap<Database, () => Pool | null>();

/** Connections of the ORM, as far as they are open (连接池). */
export const poolOf = (database: Database): Pool | null => POOLS.get(database)?.() ?? null;

/** Opens the database for one role; the caller closes it. */
export async function openDatabase({
  url,
  pool,
  settings = {},
  bare = false,
}: DatabasePlan): Promise<Database> {
  let connections: Pool | null = null;
  const database = await MikroORM.init({
    entities: bare ? [] : [...ENTITIES],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: { migrationsList: MIGRATIONS, snapshot: false, transactional: true, silent: true },
    ...connectionOf(url),
    driverOptions: {
      types: parsers(),
      max: pool,
      application_name: 'participation',
      onPoolCreated: (opened: Pool) => void (connections = opened.on('connect', prepareRepeated)),
      options: ['work_mem=32MB', ...Object.entries(settings).map(([name, value]) => `${name}=${value}`)]
        .map((setting) => `-c ${setting}`)
        .join(' '),
    },
    pool: { max: pool, min: 0, idleTimeoutMillis: 30_000 },
    forceUndefined: false,
    ignoreUndefinedInQuery: false,
    debug: false,
  });
  POOLS.set(database, () => connections);
  return database;
}

/** Host, port, user, password and database of a PostgreSQL address; a socket's folder stands percent-encoded as host. */
export function connectionOf(url: string): Pick<Options, 'host' | 'port' | 'user' | 'password' | 'dbName'> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  return {
    host: searchParams.get('host') ?? decodeURIComponent(hostname),
    port: Number(port || searchParams.get('port') || 5432),
    user: decodeURIComponent(username),
    ...(password ? { password: decodeURIComponent(password) } : {}),
    dbName: decodeURIComponent(pathname.slice(1)),
  };
}

/** The same for a connection beside the ORM. */
export function clientOf(url: string): ClientConfig {
  const { dbName, ...connection } = connectionOf(url);
  return { ...(connection as ClientConfig), ...(dbName === undefined ? {} : { database: dbName }) };
}
