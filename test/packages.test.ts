/** Every package in package.json is used, is used where it says, or stands in ARCHITECTURE.md with its reason. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

const { scripts, dependencies, devDependencies, optionalDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Manifest;

const SPECIFIER = /(?:from|import|import\(|resolve\()\s*['"]([^'"#.][^'"]*)['"]/g;
const BROWSER_ONLY = /^client\/(staff|islands|apollo)/;

/** `@scope/name/part` → `@scope/name`. */
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const files = globSync(['{schema,server,client,migrations,test}/**/*.{ts,tsx,js,mjs}', '*.config.ts']);
const importers = new Map<string, string[]>();
for (const file of files)
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(SPECIFIER))
    importers.set(packageOf(specifier), [...(importers.get(packageOf(specifier)) ?? []), file]);

const programs = new Set(Object.values(scripts).flatMap((script) => script.split(/\s+/)));
const [, listed = ''] = readFileSync('ARCHITECTURE.md', 'utf8').split('## Packages');
const reasoned = (name: string) => (listed.split('\n## ')[0] ?? '').includes(`\`${name}\``);
const typed = (name: string) => {
  const of = name.replace('@types/', '');
  return name.startsWith('@types/') && (of === 'node' || of in dependencies || of in devDependencies);
};

describe('packages', () => {
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });

  it('each is imported, run by a script, types of another, or has its reason', () => {
    const unused = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !importers.has(name) && !programs.has(name) && !typed(name) && !reasoned(name),
    );
    expect(unused).toEqual([]);
  });

  it('what only the browser loads is not installed for the server', () => {
    const misplaced = Object.keys(dependencies).filter((name) => {
      const by = (importers.get(name) ?? []).filter((file) => !file.startsWith('test/'));
      return by.length > 0 && by.every((file) => BROWSER_ONLY.test(file));
    });
    expect(misplaced).toEqual([]);
  });

  it('each is pinned to one version, and the lock names no server', () => {
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });
});
