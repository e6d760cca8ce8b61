import 'reflect-metadata';
import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '#server/kernel/embedded-postgres.ts';
import { migrate } from '#server/kernel/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A database address per role and name; ROLE and DATABASE stand for them. */
    postgres: string;
    /** A folder of the run, gone when it is over. */
    scratch: string;
  }
}

/** One cluster a run; `participation` in it is migrated and is the template every test file copies. */
export default async function setup(project: TestProject) {
  const home = mkdtempSync(join(tmpdir(), 'participation-test-'));
  chmodSync(home, 0o711);
  const options = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '300',
  };
  const postgres = await startPostgres({ home, options });
  await migrate(postgres.ownerUrl, postgres.appUrl);
  project.provide('postgres', postgres.urlOf('ROLE', 'DATABASE'));
  project.provide('scratch', home);
  return async () => {
    await postgres.stop();
    for (const folder of new Set([home, postgres.home])) rmSync(folder, { recursive: true, force: true });
  };
}
