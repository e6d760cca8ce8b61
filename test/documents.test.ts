/** What README.md and ARCHITECTURE.md say of files, commands and settings is so. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const PATH = /`((?:\.ci|client|migrations|schema|server|test)\/[\w./*<>-]*)`/g;

/** `server/<domain>` and `<noun>.ts` stand for any folder and any file. */
const standsFor = (path: string) => path.replaceAll(/<[\w-]+>/g, '*').replace(/\/$/, '');
const exists = (path: string) => existsSync(path) || globSync(standsFor(path)).length > 0;

describe.each(['README.md', 'ARCHITECTURE.md'])('%s', (file) => {
  it('提到的每个路径都在', () => {
    const paths = [...read(file).matchAll(PATH)].map(([, path]) => path ?? '');
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  });

  it('树里的每个文件夹都在', () => {
    const tree = /```\n([\s\S]*?)```/.exec(read(file))?.[1] ?? '';
    let root = '';
    const missing: string[] = [];
    for (const line of tree.split('\n')) {
      const top = /^([\w.-]+\/)/.exec(line);
      if (top) root = top[1] ?? '';
      const names = /^ {2}(\S.*?)(?: {2,}|$)/.exec(line)?.[1]?.split(' ') ?? [];
      for (const name of names)
        if (/^[\w.-]+(\/|\.\w+)$/.test(name) && !exists(root + name)) missing.push(root + name);
    }
    expect(missing).toEqual([]);
  });
});

it('SETTINGS 列出的设置就是程序读取的设置', () => {
  const table = read('SETTINGS.md');
  const listed = [...table.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name]) => name ?? '');
  const source = globSync('server/kernel/config*.ts').map(read).join('\n');
  const known = [...source.matchAll(/'([A-Z][A-Z_]{3,})'/g)].map(([, name]) => name ?? '');
  expect(new Set(listed)).toEqual(new Set(known));
});

it('README 的每条 npm 命令都在 package.json 里', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read('README.md').matchAll(/npm run ([a-z-]+)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

it('持续集成就是 README 的命令', () => {
  const [, commands = ''] = /```sh\n([\s\S]*?)```/.exec(read('README.md')) ?? [];
  const tested = [...commands.matchAll(/^npm (?:ci && npm )?((?:test|run test)\S*)/gm)].map(
    ([, name]) => name,
  );
  expect(tested).toEqual(['test', 'run test:thorough']);
  const run = read('.ci/run');
  for (const command of ['npm ci', ...tested.map((name) => `run npm ${name}`)])
    expect(run.split('\n')).toContain(command);
});
