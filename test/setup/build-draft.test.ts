/** A build writes beside what stands and takes its place when it is whole: cut off, it costs one more build and nothing else. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshBuild, freshConsole, freshPages } from '#server/outside/build/fresh-build.ts';
import { testFolder } from './homes.ts';

/** Stands for Vite: writes what a build writes, half of it when it is to hang. */
const VITE = `
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuildDraft } from '../../../server/outside/build/build-draft.ts';
const root = process.cwd();
const parts = process.env.BUILD_PARTS.split(' ');
const draft = new BuildDraft(root);
const write = (name, text = '{}') => {
  mkdirSync(join(draft.folder, name, '..'), { recursive: true });
  writeFileSync(join(draft.folder, name), text);
};
draft.sweep();
const source = readFileSync(join(root, 'server/source.ts'), 'utf8');
if (existsSync(join(root, 'meanwhile'))) renameSync(join(root, 'meanwhile'), join(root, 'server/source.ts'));
write('client/assets/' + parts.join('-') + '.js');
if (existsSync(join(root, 'hang'))) setInterval(() => {}, 1000);
else {
  if (parts.includes('pages')) write('client/.vite/manifest.json');
  if (parts.includes('console')) write('client/.vite/staff.json');
  if (parts.includes('pages')) write('server/main.js', source + (process.env.NODE_ENV === 'production' ? '' : ' for tests'));
  draft.moveIn(parts);
}
`;

const PARTS = [
  'server/outside/build/build-draft.ts',
  'server/outside/build/source-digest.ts',
  'server/ground/kernel/process/process-state.ts',
  'package.json',
];

function project(): string {
  const root = join(testFolder(), 'project');
  for (const part of PARTS) cpSync(part, join(root, part));
  for (const folder of ['node_modules/vite/bin', 'schema', 'client', 'migrations'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'node_modules/vite/package.json'), '{"type":"module"}');
  writeFileSync(join(root, 'node_modules/vite/bin/vite.js'), VITE);
  edit(root, 'one');
  return root;
}

const edit = (root: string, text: string) => writeFileSync(join(root, 'server/source.ts'), text);
const served = (root: string) => readFileSync(join(root, 'dist/server/main.js'), 'utf8');
const drafts = (root: string) => readdirSync(root).filter((name) => name.startsWith('dist.'));

/** Number of build steps on the way. */
async function steps(work: (report: (step: string) => void) => Promise<void>): Promise<number> {
  let built = 0;
  await work(() => (built += 1));
  return built;
}

/** A build that is ended when it has written a part. */
async function cutOff(root: string): Promise<void> {
  writeFileSync(join(root, 'hang'), '');
  const ended = new AbortController();
  const building = freshPages(root, { report: () => undefined, signal: ended.signal });
  await expect.poll(() => drafts(root)).toHaveLength(1);
  ended.abort();
  await expect(building).rejects.toThrow(/abort/i);
  rmSync(join(root, 'hang'));
}

describe('构建中断', () => {
  it('原有的构建还在；下次构建一次就齐全，草稿清走，以后不再构建', async () => {
    const root = project();
    expect(await steps((report) => freshBuild(root, report))).toBe(1);
    edit(root, 'two');
    await cutOff(root);
    expect(served(root)).toBe('one');
    expect(await steps((report) => freshBuild(root, report))).toBe(1);
    expect([served(root), drafts(root)]).toEqual(['two', []]);
    expect(await steps((report) => freshBuild(root, report))).toBe(0);
  });

  it('首次构建就中断的，不留下半个构建', async () => {
    const root = project();
    await cutOff(root);
    expect(existsSync(join(root, 'dist'))).toBe(false);
    expect(await steps((report) => freshBuild(root, report))).toBe(1);
    expect(served(root)).toBe('one');
  });
});

describe('构建当中又有改动', () => {
  it('照开始时的源码算：下次再构建一次', async () => {
    const root = project();
    writeFileSync(join(root, 'meanwhile'), 'two');
    await freshBuild(root, () => undefined);
    expect(served(root)).toBe('one');
    expect(await steps((report) => freshBuild(root, report))).toBe(1);
    expect(served(root)).toBe('two');
  });
});

describe('工作台在首页之后构建', () => {
  it('首页一侧先成，工作台补在旁边，各一次；齐全的不再构建', async () => {
    const root = project();
    const staff = join(root, 'dist/client/.vite/staff.json');
    expect(await steps((report) => freshPages(root, { report }))).toBe(1);
    expect([served(root), existsSync(staff)]).toEqual(['one', false]);
    expect(await steps((report) => freshConsole(root, { report }))).toBe(1);
    expect(existsSync(staff)).toBe(true);
    expect(readdirSync(join(root, 'dist/client/assets')).toSorted()).toEqual(['console.js', 'pages.js']);
    expect(await steps((report) => freshBuild(root, report))).toBe(0);
  });

  it('首页一侧重新构建以后，旧的工作台不再算数', async () => {
    const root = project();
    await freshBuild(root, () => undefined);
    edit(root, 'two');
    await freshPages(root, { report: () => undefined });
    expect(await steps((report) => freshConsole(root, { report }))).toBe(1);
  });
});
