import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFresh } from '#server/outside/build/fresh-build.ts';
import { testFolder } from './homes.ts';

const PARTS = [
  'package.json',
  'server/start.ts',
  'server/outside/build/fresh-build.ts',
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

  it('需要构建而没有构建工具的，说明运行npm ci', async () => {
    const root = project('');
    rmSync(join(root, 'dist'), { recursive: true });
    const { code, said } = await run(root);
    expect(code).toBe(1);
    expect(said).toContain('npm ci');
  });
});

describe('只在源码有改动时构建', () => {
  const BUILT = new Date('2026-01-02T00:00:00Z');
  const BEFORE = new Date('2026-01-01T00:00:00Z');
  const AFTER = new Date('2026-01-03T00:00:00Z');
  const FILES = ['schema/a.ts', 'server/law/b.ts', 'client/c.css', 'migrations/d.ts', 'package-lock.json'];
  const FOLDERS = ['schema', 'server', 'server/law', 'client', 'migrations'];

  function built(): string {
    const root = testFolder();
    for (const folder of FOLDERS) mkdirSync(join(root, folder), { recursive: true });
    for (const file of FILES) writeFileSync(join(root, file), '');
    writeBuilt(root);
    for (const path of [...FILES, ...FOLDERS]) utimesSync(join(root, path), BEFORE, BEFORE);
    utimesSync(join(root, 'dist/server/main.js'), BUILT, BUILT);
    return root;
  }

  it('都比构建结果旧的不构建', () => {
    expect(isFresh(built())).toBe(true);
  });

  it.each([...FILES, ...FOLDERS])('%s 较新（改动、增删）的构建', (path) => {
    const root = built();
    utimesSync(join(root, path), AFTER, AFTER);
    expect(isFresh(root)).toBe(false);
  });

  it.each(['dist', 'dist/server', 'dist/client', 'dist/client/.vite/manifest.json'])(
    '没有 %s 的构建',
    (path) => {
      const root = built();
      rmSync(join(root, path), { recursive: true });
      expect(isFresh(root)).toBe(false);
    },
  );

  it('已经齐全的，早先中断的构建留下的标记不妨碍它', () => {
    const root = built();
    writeFileSync(join(root, 'dist/.building'), '');
    expect(isFresh(root)).toBe(true);
  });
});
