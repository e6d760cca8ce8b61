import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identityFor, reachable } from '#server/ground/kernel/postgres/postgres-identity.ts';

/** A folder for one measurement (测量用的临时目录), gone when the process ends; root's database must be able to walk to it. */
export function loadFolder(): string {
  const identity = identityFor(tmpdir());
  const parents = [tmpdir(), '/tmp', '/var/tmp'];
  const parent = parents.find((folder) => !identity || reachable(folder, identity)) ?? tmpdir();
  const folder = realpathSync(mkdtempSync(join(parent, 'participation-load-')));
  chmodSync(folder, 0o711);
  process.once('exit', () =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  );
  return folder;
}
