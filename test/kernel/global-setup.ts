import 'reflect-metadata';
import { mkdtempSync, rmSync, chmodSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type EmbeddedPostgres, startPostgres } from '#server/ground/kernel/postgres/embedded-postgres.ts';
import { migrate } from '#server/ground/kernel/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A database address per role and name; ROLE and DATABASE stand for them. */
    postgres: string;
    /** A folder of the run, gone when it is over. */
    scratch: string;
  }
}

/** The cluster that runs, and how many projects use it. */
interface Running {
  postgres: EmbeddedPostgres;
  scratch: string;
}

interface Shared {
  users: number;
  running: Promise<Running>;
}

/** Each project reads this module for itself; the process is what they share. */
const place = globalThis as { participationPostgres?: Shared };

/** One cluster a run; `participation` in it is migrated and is the template every test file copies. */
export default async function setup(project: TestProject) {
  const shared = (place.participationPostgres ??= { users: 0, running: start() });
  shared.users += 1;
  const { postgres, scratch } = await shared.running;
  project.provide('postgres', postgres.urlOf('ROLE', 'DATABASE'));
  project.provide('scratch', scratch);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    delete place.participationPostgres;
    await postgres.stop();
    for (const folder of new Set([scratch, postgres.home])) rmSync(folder, { recursive: true, force: true });
  };
}

async function start(): Promise<Running> {
  const scratch = mkdtempSync(join(roomyMemory() ?? tmpdir(), 'participation-test-'));
  chmodSync(scratch, 0o711);
  const options = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '300',
    // Row security makes planning dearer than reading from small tables: what is prepared is planned once.
    plan_cache_mode: 'force_generic_plan',
  };
  const postgres = await startPostgres({ home: scratch, options });
  await migrate(postgres.ownerUrl, postgres.appUrl);
  return { postgres, scratch };
}

const SHARED_MEMORY = '/dev/shm';
const GIB = 2 ** 30;

/** A folder in memory, where there is plenty: a database of 1,400 files is copied there in a fifth of the time. */
function roomyMemory(): string | null {
  if (process.platform !== 'linux' || freemem() < 6 * GIB) return null;
  try {
    const { bavail, bsize } = statfsSync(SHARED_MEMORY);
    return bavail * bsize < 4 * GIB ? null : SHARED_MEMORY;
  } catch {
    return null;
  }
}
