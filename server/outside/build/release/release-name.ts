import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceDigest } from '#server/outside/build/source-digest.ts';

/** Manifest of the project or of a release, as far as it is read here. */
export interface Manifest {
  name: string;
  version: string;
  description: string;
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

/** Which state of the sources a release (发布包) holds. */
export interface ReleaseOf {
  manifest: Manifest;
  /** Twelve digits of the commit, with `-changed` where sources differ from it; without git, of the sources' own digest. */
  commit: string;
  /** Time of all files: of the commit, so that the same sources give the same archive. */
  time: Date;
}

export function releaseOf(root: string): ReleaseOf {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const [hash, seconds] = git(root, 'log', '-1', '--format=%H %ct')?.split(' ') ?? [];
  if (!hash) return { manifest, commit: `${sourceDigest(root)}`.slice(0, 12), time: new Date(0) };
  const changed = git(root, 'status', '--porcelain') ? '-changed' : '';
  return { manifest, commit: hash.slice(0, 12) + changed, time: new Date(Number(seconds) * 1000) };
}

/** Folder in the archive, and the archive's name without its ending. */
export const nameOf = ({ manifest, commit }: ReleaseOf): string =>
  `${manifest.name}-${manifest.version}-${commit}`;

function git(root: string, ...args: string[]): string | null {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
