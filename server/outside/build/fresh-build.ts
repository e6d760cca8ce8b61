import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_FROM, type BuildPart } from '#server/outside/build/build-draft.ts';
import { sourceDigest } from '#server/outside/build/source-digest.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';

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

/** Builds what is missing or was built from other sources (源码有改动才构建). */
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

/**
 * Whether server and citizens' side are whole and were built from exactly these sources: by their digest, since an archive, a
 * copy or a checkout sets the times of files. Where there are no sources, the build is all there is.
 */
export function isFresh(root: string): boolean {
  if (!stands(root, 'pages')) return false;
  const sources = sourceDigest(root);
  return sources === null || sources === builtFrom(root);
}

function builtFrom(root: string): string | null {
  const stamp = join(root, 'dist', BUILT_FROM);
  return existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : null;
}

const stands = (root: string, part: BuildPart) =>
  WHOLE[part].every((name) => existsSync(join(root, 'dist', name)));

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
    // Whoever starts it may be set up for tests: what is built is always what is served.
    env: { ...process.env, NODE_ENV: 'production', BUILD_PARTS: parts.join(' ') },
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
  throw new StartRefused(
    '没有由这里的源码完整构建的dist，构建工具也没有安装。请改用发布包，启动它不需要构建（见OPERATIONS.md）；\n' +
      '或者连同开发依赖一起安装，再构建：npm ci --include=dev && npm run build\n' +
      '  / nothing built whole from these sources, and no build tools: take a release (OPERATIONS.md), or run\n' +
      '    npm ci --include=dev && npm run build',
  );
}
