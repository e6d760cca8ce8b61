import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartRefused } from '#server/kernel/start-refused.ts';

const SOURCES = ['schema', 'server', 'client', 'migrations'];
const SETTINGS = ['package-lock.json', 'vite.config.ts', 'tsconfig.json'];

/** Builds both sides when a source is newer than what was built (源码有改动才构建). */
export async function freshBuild(root: string, report: (step: string) => void): Promise<void> {
  if (isFresh(root)) return;
  report('源码有改动，正在构建 / building');
  const began = new Date();
  const half = join(root, 'dist/.building');
  mkdirSync(dirname(half), { recursive: true });
  // Remains if the build is killed, so that partial output is never taken as complete.
  writeFileSync(half, '');
  await vite(root);
  // A source changed during the build counts as newer than it.
  utimesSync(entryOf(root), began, began);
  rmSync(half);
}

const entryOf = (root: string) => join(root, 'dist/server/main.js');

/** Whether the build is complete and no source was changed, added or removed since. */
export function isFresh(root: string): boolean {
  const built = statSync(entryOf(root), { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined || existsSync(join(root, 'dist/.building'))) return false;
  return sourcesOf(root).every((path) => statSync(path).mtimeMs <= built);
}

/** Folders too: theirs is the time when a file was added or removed. */
function sourcesOf(root: string): string[] {
  const folders = SOURCES.map((name) => join(root, name)).filter((folder) => existsSync(folder));
  const files = SETTINGS.map((name) => join(root, name)).filter((file) => existsSync(file));
  return [...files, ...folders, ...folders.flatMap(within)];
}

const within = (folder: string): string[] =>
  readdirSync(folder, { recursive: true }).map((name) => join(folder, name.toString()));

/** In a process of its own, so that the server does not keep the builder's memory. */
async function vite(root: string): Promise<void> {
  const child = spawn(process.execPath, [viteProgram(root), 'build', '--app', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  const leave = () => child.kill();
  process.once('exit', leave);
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done));
  process.off('exit', leave);
  if (code !== 0) throw new StartRefused('构建失败，原因见上 / the build failed, see above');
}

function viteProgram(root: string): string {
  const program = join(root, 'node_modules/vite/bin/vite.js');
  if (existsSync(program)) return program;
  throw new StartRefused('需要构建而没有安装构建工具，请运行 npm ci / cannot build: run npm ci');
}
