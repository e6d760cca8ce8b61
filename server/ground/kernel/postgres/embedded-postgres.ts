import { join } from 'node:path';
import { makeCluster } from './postgres-cluster.ts';
import { postgresHome } from './postgres-home.ts';
import { identityFor } from './postgres-identity.ts';
import { SAID_TO_LOG } from './postgres-log.ts';
import { homeHolder, lockHome } from './postgres-lock.ts';
import { type Launch, launch } from './postgres-process.ts';
import { postgresPrograms } from './postgres-programs.ts';
import { makeSocketFolder, removeSocketFolder } from './postgres-socket.ts';
import { PostgresWatch } from './postgres-watch.ts';
import { openStatistics, statisticsSettings } from './statement-statistics.ts';
import { archivingSettings, openArchive } from './wal-archive.ts';
import { withClient } from './with-client.ts';

/** Options for the start: data folder, progress reporter, server settings. */
export interface PostgresPlan {
  /** Holds cluster, socket, log and lock; made when missing. See `postgresHome`. */
  home: string;
  /** Settings (`-c`) on top of the product's own, e.g. `{ fsync: 'off' }` for tests. */
  options?: Readonly<Record<string, string>>;
  /** Folder where it archives its write-ahead log (归档); null or not said: it does not. */
  archive?: string | null;
  /** Receives each step in words for the operator. */
  report?: (step: string) => void;
}

/** A running PostgreSQL of our own (内置数据库). */
export interface EmbeddedPostgres {
  /** The folder actually used; differs from the requested one for root below a closed folder. */
  readonly home: string;
  /** The folder of its Unix socket. */
  readonly socketDir: string;
  readonly port: number;
  /** Role `owner`, database `participation`; the socket's folder stands percent-encoded as host. */
  readonly ownerUrl: string;
  /** Role `app`, which the first migration creates. */
  readonly appUrl: string;
  /** Process id of the running server; changes when it is restarted. */
  readonly pid: number;
  /** The same server, another role or database. */
  readonly urlOf: (role: string, database: string) => string;
  /** Stops it and waits until the process has ended. */
  readonly stop: () => Promise<void>;
}

/** Durable and sized for a county; work_mem keeps the character-pair search off the disk. */
const SETTINGS = {
  listen_addresses: '',
  shared_buffers: '128MB',
  work_mem: '32MB',
  max_connections: '60',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  timezone: 'UTC',
  ...SAID_TO_LOG,
  unix_socket_permissions: '0700',
};

const DATABASE = 'participation';
/** Names the socket; nothing listens on it. */
const USUAL_PORT = 5432;

/** Creates the cluster if missing, recovers it after a kill, and starts it. */
export async function startPostgres(plan: PostgresPlan): Promise<EmbeddedPostgres> {
  const report = plan.report ?? (() => undefined);
  const home = postgresHome(plan.home, report);
  const unlock = lockHome(home);
  try {
    const prepared = await prepare(home, plan, report);
    report('正在启动数据库 / starting the database');
    const watch = new PostgresWatch(prepared, await launch(prepared), () => {
      removeSocketFolder(home, prepared.socketDir);
      unlock();
    });
    const postgres = describe(home, prepared, watch);
    await ensureDatabase(postgres).catch(async (error: unknown) => {
      await postgres.stop();
      throw error;
    });
    return postgres;
  } catch (error) {
    unlock();
    throw error;
  }
}

async function prepare(home: string, plan: PostgresPlan, report: Launch['report']): Promise<Launch> {
  const identity = identityFor(home);
  const given: Launch['options'] = { ...SETTINGS, ...plan.options };
  const port = Number(given.port ?? USUAL_PORT);
  const programs = postgresPrograms(identity, report);
  const cluster = await makeCluster(home, programs, identity, report);
  if (plan.archive) openArchive(plan.archive, home, cluster, identity);
  const socketDir = makeSocketFolder(home, port, identity, report);
  const log = join(home, 'postgres.log');
  const program = programs.postgres;
  const options = {
    ...statisticsSettings(program),
    ...(plan.archive ? archivingSettings(plan.archive) : {}),
    ...given,
  };
  return { program, cluster, socketDir, port, log, options, identity, report };
}

function describe(home: string, { socketDir, port }: Launch, watch: PostgresWatch): EmbeddedPostgres {
  const urlOf = (role: string, database: string) => addressAt(socketDir, port, role, database);
  return {
    home,
    socketDir,
    port,
    ownerUrl: urlOf('owner', DATABASE),
    appUrl: urlOf('app', DATABASE),
    get pid() {
      return watch.pid;
    },
    urlOf,
    stop: () => watch.stop(),
  };
}

// As host rather than `?host=`: the ORM reads URLs by the standard, which knows no empty host beside a user.
const addressAt = (socketDir: string, port: number, role: string, database: string) =>
  `postgres://${role}@${encodeURIComponent(socketDir)}:${port}/${database}`;

/** An empty database in the place of a running one (换成空的数据库), whoever is still connected to it. */
export async function renewDatabase(ownerUrl: string): Promise<void> {
  const urlOf = (_role: string, database: string) => ownerUrl.replace(/[^/]*$/, database);
  await withClient(urlOf('owner', 'postgres'), (client) =>
    client.query(`drop database if exists ${DATABASE} with (force)`),
  );
  await ensureDatabase({ urlOf });
}

/** The database of a server that runs on this data folder (正在运行的内置数据库); null: none runs, and it may be started. */
export function runningPostgres(
  asked: string,
  report: (step: string) => void,
): Pick<EmbeddedPostgres, 'home' | 'ownerUrl' | 'appUrl'> | null {
  const home = postgresHome(asked, report);
  if (homeHolder(home) === null) return null;
  const socketDir = makeSocketFolder(home, USUAL_PORT, identityFor(home), () => undefined);
  const urlOf = (role: string) => addressAt(socketDir, USUAL_PORT, role, DATABASE);
  return { home, ownerUrl: urlOf('owner'), appUrl: urlOf('app') };
}

type Addressed = Pick<EmbeddedPostgres, 'urlOf'>;

/** Made on the first start; on a later one too, when a kill came between cluster and database. */
async function ensureDatabase({ urlOf }: Addressed): Promise<void> {
  await withClient(urlOf('owner', 'postgres'), async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  });
  await withClient(urlOf('owner', DATABASE), async (owner) => {
    await openStatistics(owner);
    // Its checkpointer fell asleep before the database was open, and would look at the archive five minutes from now.
    await owner.query('select pg_reload_conf()');
  });
}
