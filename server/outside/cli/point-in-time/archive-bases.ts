import { existsSync, readFileSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { walFolder } from '#server/ground/kernel/postgres/wal-archive.ts';
import type { CountyManifest } from '../backup/county-manifest.ts';
import { positionOf } from './segments.ts';

/** A copy of the cluster from which the log is played back (底本), as its `base.json` says. */
export interface Base extends Pick<CountyManifest, 'release' | 'migrations' | 'keys' | 'keyChecks'> {
  /** When it was whole: nothing before can be reached from it. */
  readonly takenAt: string;
  /** The first segment it needs, and the last one without which it is none. */
  readonly firstSegment: string;
  readonly lastSegment: string;
}

/** Name of a base in the archive, with what it says. */
export interface KeptBase extends Base {
  readonly name: string;
}

export const BASE_MANIFEST = 'base.json';
/** So many are kept: should the last one turn out to be bad, there is one before. */
const KEPT = 2;

/** Where the bases lie. */
export const basesFolder = (archive: string): string => join(archive, 'base');

/** Name of one that is being taken. */
export const draftOf = (folder: string): string => `${folder}${DRAFT}`;
const DRAFT = '.part';

/** The whole bases of an archive, oldest first. */
export async function basesIn(archive: string): Promise<KeptBase[]> {
  const names = existsSync(basesFolder(archive)) ? await readdir(basesFolder(archive)) : [];
  return names
    .filter((name) => !name.endsWith(DRAFT) && existsSync(join(basesFolder(archive), name, BASE_MANIFEST)))
    .map((name) => ({ ...baseIn(join(basesFolder(archive), name)), name }))
    .toSorted((one, other) => one.takenAt.localeCompare(other.takenAt));
}

const baseIn = (folder: string): Base =>
  JSON.parse(readFileSync(join(folder, BASE_MANIFEST), 'utf8')) as Base;

/** Names of the segments in the archive; those that are still being written are not there. */
export async function segmentsIn(archive: string): Promise<string[]> {
  const names = await readdir(walFolder(archive));
  return names.filter((name) => /^[0-9A-F]{24}\.gz$/.test(name)).map((name) => name.slice(0, -3));
}

/** Removes what no kept base needs (清理归档): older bases and those that were cut off first, then the segments before the oldest that stays. */
export async function removeOld(archive: string): Promise<{ bases: number; segments: number }> {
  const bases = await basesIn(archive);
  const old = bases.slice(0, -KEPT);
  const folder = basesFolder(archive);
  // Half removed, an old one would be taken for whole.
  for (const { name } of old) await rename(join(folder, name), draftOf(join(folder, name)));
  for (const name of await readdir(folder))
    if (name.endsWith(DRAFT)) await rm(join(folder, name), { recursive: true });
  const oldest = bases.at(-KEPT) ?? bases[0];
  const segments = oldest
    ? (await segmentsIn(archive)).filter((name) => positionOf(name) < positionOf(oldest.firstSegment))
    : [];
  for (const name of segments) await rm(join(walFolder(archive), `${name}.gz`));
  return { bases: old.length, segments: segments.length };
}
