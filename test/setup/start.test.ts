import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT_FROM } from '#server/outside/build/build-draft.ts';
import { isFresh } from '#server/outside/build/fresh-build.ts';
import { sourceDigest } from '#server/outside/build/source-digest.ts';
import { testFolder } from './homes.ts';

const PARTS = [
  'package.json',
  'server/start.ts',
  'server/outside/build/hand-over.ts',
  'server/outside/build/fresh-build.ts',
  'server/outside/build/build-draft.ts',
  'server/outside/build/source-digest.ts',
  'server/ground/kernel/process/process-state.ts',
  'server/require-node.js',
  'server/ground/kernel/process/start-refused.ts',
];

/** A project that holds only what starts it, and what was built: `main` as given. */
function project(main: string): string {
  const root = join(testFolder(), '项 目');
  for (const part of PARTS) cpSync(part, join(root, part));
  writeBuilt(root, main);
  return root;
}

const MANIFESTS = ['dist/client/.vite/manifest.json', 'dist/client/.vite/staff.json'];

function writeBuilt(root: string, main = ''): void {
  for (const folder of ['dist/server', 'dist/client/.vite'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const name of MANIFESTS) writeFileSync(join(root, name), '{}');
  writeFileSync(join(root, 'dist/server/main.js'), main);
}

interface Ending {
  code: number | null;
  said: string;
}

const run = (root: string, args: string[] = [], seen?: (child: ChildProcess, said: string) => void) =>
  new Promise<Ending>((done) => {
    const child = spawn(process.execPath, [join(root, 'server/start.ts'), ...args], { cwd: '/' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        said += text;
        seen?.(child, said);
      });
    }
    child.on('close', (code) => done({ code, said }));
  });

describe('启动：交给构建好的服务，结束时干净退出', () => {
  it('参数原样交给main，工作目录是项目目录，做完退出0', async () => {
    const root = project(
      `export const main = async (args) => console.log(JSON.stringify([args, process.cwd(), process.env.NODE_ENV]));`,
    );
    const { code, said } = await run(root, ['admin', '建账号']);
    expect([code, JSON.parse(said)]).toEqual([0, [['admin', '建账号'], root, process.env.NODE_ENV]]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('%s由main收尾后退出0', async (signal) => {
    const root = project(`
      export const main = () => new Promise((done) => {
        const idle = setInterval(() => undefined, 1000);
        process.on('${signal}', () => { clearInterval(idle); console.log('stopped'); done(); });
        console.log('ready');
      });`);
    const ending = await run(root, [], (child, said) => said.endsWith('ready\n') && child.kill(signal));
    expect(ending).toEqual({ code: 0, said: 'ready\nstopped\n' });
  });

  it('启动条件不具备的只说原因，退出1；程序错误连同出处', async () => {
    const refused = `const error = new Error('端口被占用'); error.name = 'StartRefused';`;
    const first = await run(project(`${refused} export const main = async () => { throw error; };`));
    expect(first).toEqual({ code: 1, said: '端口被占用\n' });
    const second = await run(project(`export const main = async () => { throw new Error('bug'); };`));
    expect([second.code, second.said.includes('main.js')]).toEqual([1, true]);
  });

  it('只装了运行依赖（npm ci --omit=dev）又没有构建好的：说出两条出路，不是刚照做过的那一条', async () => {
    const root = project('');
    rmSync(join(root, 'dist'), { recursive: true });
    const { code, said } = await run(root);
    expect(code).toBe(1);
    for (const way of ['发布包', 'take a release', 'npm ci --include=dev && npm run build'])
      expect(said).toContain(way);
    expect(said).not.toMatch(/npm ci(?! --include=dev)|\n {4}at /);
  });
});

describe('只在源码有改动时构建：看内容，不看文件时间', () => {
  const FILES = ['schema/a.ts', 'server/law/b.ts', 'client/c.css', 'migrations/d.ts', 'package-lock.json'];
  const FOLDERS = ['schema', 'server', 'client', 'migrations'];

  function built(): string {
    const root = testFolder();
    for (const file of FILES) put(root, file, 'as built');
    writeBuilt(root);
    writeFileSync(join(root, 'dist', BUILT_FROM), `${sourceDigest(root)}\n`);
    return root;
  }

  function put(root: string, name: string, text: string): void {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }

  it('由这些源码构建的不构建', () => {
    expect(isFresh(built())).toBe(true);
  });

  it.each(['2001-01-01', '2099-01-01'])('解包、复制、检出把文件时间改成 %s 的不构建', (day) => {
    const root = built();
    for (const name of readdirSync(root, { recursive: true }).map(String))
      utimesSync(join(root, name), new Date(day), new Date(day));
    utimesSync(join(root, 'dist/server/main.js'), new Date('2000-01-01'), new Date('2000-01-01'));
    expect(isFresh(root)).toBe(true);
  });

  it.each(FILES)('%s 改动、删去、改名的构建', (file) => {
    const [changed, removed, renamed] = [built(), built(), built()];
    writeFileSync(join(changed, file), 'As built');
    rmSync(join(removed, file));
    renameSync(join(renamed, file), join(renamed, `${file}x`));
    expect([changed, removed, renamed].map(isFresh)).toEqual([false, false, false]);
  });

  it('多了源码的构建；多了由源码生成的不构建', () => {
    const [more, generated] = [built(), built()];
    put(more, 'server/law/e.ts', '');
    put(generated, 'client/graphql/standard.ts', 'made');
    expect([more, generated].map(isFresh)).toEqual([false, true]);
  });

  it('不知由什么源码构建的构建；源码不全、无从构建的，用现有的', () => {
    const unknown = built();
    rmSync(join(unknown, 'dist', BUILT_FROM));
    expect(isFresh(unknown)).toBe(false);
    for (const folder of FOLDERS) rmSync(join(unknown, folder), { recursive: true });
    expect(isFresh(unknown)).toBe(true);
  });

  it.each(['dist', 'dist/server', 'dist/client', 'dist/client/.vite/manifest.json'])(
    '没有 %s 的构建',
    (path) => {
      const root = built();
      rmSync(join(root, path), { recursive: true });
      expect(isFresh(root)).toBe(false);
    },
  );

  it('已经齐全的，早先中断的构建留下的标记和草稿不妨碍它', () => {
    const root = built();
    writeFileSync(join(root, 'dist/.building'), '');
    mkdirSync(join(root, `dist.new-${process.pid}`));
    expect(isFresh(root)).toBe(true);
  });
});
