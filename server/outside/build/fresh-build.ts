import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildPart } from '#server/outside/build/build-draft.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';

const SOURCES = ['schema', 'server', 'client', 'migrations'];
const SETTINGS = ['package-lock.json', 'vite.config.ts', 'tsconfig.json'];

/** Files of a complete build, by part: where one is missing, its part is. */
const WHOLE: Readonly<Record<BuildPart, readonly string[]>> = {
  pages: ['server/main.js', 'client/.vite/manifest.json'],
  console: ['client/.vite/staff.json'],
};

/** How a build is asked for. */
export interface BuildPlan {
  report: (step: string) => void;
  /** Ends it; what stood in `dist` stays. */
  signal?: AbortSignal;
}

/** Builds what is missing or older than a source (源码有改动才构建). */
export async function freshBuild(root: string, report: BuildPlan['report']): Promise<void> {
  if (!isFresh(root)) await build(root, ['pages', 'console'], { report });
  else await freshConsole(root, { report });
}

/** The same without the console: a first page needs only the server and the citizens' side. */
export async function freshPages(root: string, plan: BuildPlan): Promise<void> {
  if (!isFresh(root)) await build(root, ['pages'], plan);
}

/** The console beside pages that are fresh. */
export async function freshConsole(root: string, plan: BuildPlan): Promise<void> {
  if (!stands(root, 'console')) await build(root, ['console'], plan);
}

/** Whether server and citizens' side are whole and no source was changed, added or removed since. */
export function isFresh(root: string): boolean {
  if (!stands(root, 'pages')) return false;
  const built = statSync(join(root, 'dist/server/main.js')).mtimeMs;
  return sourcesOf(root).every((path) => statSync(path).mtimeMs <= built);
}

const stands = (root: string, part: BuildPart) =>
  WHOLE[part].every((name) => existsSync(join(root, 'dist', name)));

/** Folders too: theirs is the time when a file was added or removed. */
function sourcesOf(root: string): string[] {
  const folders = SOURCES.map((name) => join(root, name)).filter((folder) => existsSync(folder));
  const files = SETTINGS.map((name) => join(root, name)).filter((file) => existsSync(file));
  return [...files, ...folders, ...folders.flatMap(within)];
}

const within = (folder: string): string[] =>
  readdirSync(folder, { recursive: true }).map((name) => join(folder, name.toString()));

/** In a process of its own, so that the server does not keep the builder's memory. */
async function build(
  root: string,
  parts: readonly BuildPart[],
  { report, signal }: BuildPlan,
): Promise<void> {
  const program = viteProgram(root);
  report(
    parts.includes('pages') ? '源码有改动，正在构建 / building' : '正在构建工作台 / building the console',
  );
  const child = spawn(process.execPath, [program, 'build', '--app', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, BUILD_PARTS: parts.join(' ') },
    stdio: 'inherit',
    ...(signal ? { signal } : {}),
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
