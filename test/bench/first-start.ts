import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { surroundings } from '#test/kernel/load-house.ts';
import { cpuSeconds } from '#test/kernel/load-tree.ts';
import { openFloor } from './open-floor.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Files left among the packages by an earlier start; a fresh clone has none of them. */
const LEFT = new Set(['.cache', '.vite', '.vite-temp']);

/** The parts of a first start (首次启动的各段), each by the line that begins it. */
const PARTS = [
  ['构建', /building/],
  ['建库', /creating the database/],
  ['迁移', /migrating/],
  ['目录', /演示县：单位/],
] as const;

/** Where the start is, in seconds since it began: on the clock, and of the processors. */
export interface Reached {
  wall: number;
  cpu: number;
}

/** Cost of a first start until its first page was there, and until everything was reported. */
export interface FirstStart {
  page: Reached;
  told: Reached;
  /** Processor seconds until the first page, by part. */
  parts: readonly (readonly [part: string, cpu: number])[];
}

/** The sources as they are committed or stand here, with the packages and without anything that was built. */
function clone(folder: string): string {
  const into = join(folder, 'clone');
  const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const name of listed.stdout.split('\0').filter((one) => one !== '' && !one.startsWith('test/'))) {
    mkdirSync(dirname(join(into, name)), { recursive: true });
    cpSync(join(ROOT, name), join(into, name));
  }
  mkdirSync(join(into, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!LEFT.has(name)) symlinkSync(join(ROOT, 'node_modules', name), join(into, 'node_modules', name));
  chmodSync(into, 0o711);
  return into;
}

/** `npm start` in a fresh clone: its first page is asked for as soon as it says that it is ready. */
export async function firstStart(folder: string): Promise<FirstStart> {
  const root = clone(folder);
  const began = performance.now();
  const env = { ...process.env, ...surroundings(), DATA_DIR: join(folder, 'first') };
  const child = spawn('npm', ['--prefix', root, 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const { pid = 0 } = child;
  const leave = () => child.kill('SIGKILL');
  process.once('exit', leave);
  const here = (): Reached => ({ wall: (performance.now() - began) / 1000, cpu: cpuSeconds([pid]) });
  const entered = new Map<string, number>();
  let page: Promise<Reached> | undefined;
  const told = await new Promise<Reached>((done, fail) => {
    let said = '';
    child.once('close', (code) => fail(new Error(`the first start ended with ${code}\n${said}`)));
    child.stdout.on('data', (text) => {
      said += text;
      for (const [part, line] of PARTS)
        if (line.test(said) && !entered.has(part)) entered.set(part, here().cpu);
      const url = /ready: (http\S+)/.exec(said)?.[1];
      if (url) page ??= read(url).then(here);
      if (said.includes('演示县已讲完')) done(here());
    });
  });
  child.removeAllListeners('close');
  child.kill('SIGTERM');
  await once(child, 'close');
  process.off('exit', leave);
  if (!page) throw new Error('told before it was ready');
  const reached = await page;
  return { page: reached, told, parts: partsOf(entered, reached.cpu) };
}

async function read(url: string): Promise<void> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`the first page is ${answer.status}`);
  await answer.text();
}

/** From each line to the next, the last to the first page. */
const partsOf = (entered: ReadonlyMap<string, number>, end: number) =>
  [...entered].map(([part, cpu], index, all) => [part, (all[index + 1]?.[1] ?? end) - cpu] as const);

/** Processor seconds of the least that a first start could be. */
export async function leastStart(folder: string): Promise<number> {
  const home = join(folder, 'least');
  mkdirSync(home, { mode: 0o711 });
  const { port, program } = await openFloor('start', home);
  await read(`http://127.0.0.1:${port}`);
  const spent = cpuSeconds([program.pid]);
  await program.stop();
  return spent;
}
