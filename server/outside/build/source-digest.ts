import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const FOLDERS = ['schema', 'server', 'client', 'migrations'];
const SETTINGS = ['package-lock.json', 'vite.config.ts', 'tsconfig.json'];
/** Made from the others by every build, and not in git. */
const GENERATED = 'client/graphql/';

/** SHA-256 over names and contents of all sources (源码); null where they are not all here, so that nothing can be built from them. */
export function sourceDigest(root: string): string | null {
  if (!FOLDERS.every((name) => existsSync(join(root, name)))) return null;
  const digest = createHash('sha256');
  for (const name of sourcesOf(root)) {
    const bytes = readFileSync(join(root, name));
    digest.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return digest.digest('hex');
}

/** Not by the order of the folder, which each machine has its own. */
const sourcesOf = (root: string): string[] =>
  [
    ...SETTINGS.filter((name) => existsSync(join(root, name))),
    ...FOLDERS.flatMap((name) => within(root, name)),
  ]
    .filter((name) => !name.startsWith(GENERATED))
    .sort();

const within = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
