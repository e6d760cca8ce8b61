import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { notRun, type Row } from '#test/kernel/load-rows.ts';

const BUILT = resolve(import.meta.dirname, '../../dist/client');
const CITIZEN = 'client/citizen.ts';
const COMMENT_ISLAND = /^client\/islands\/Comment\w*\.tsx$/;

interface Chunk {
  file: string;
  imports?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

const row = { unit: 'kB gzip', mark: 'ours', atLeast: false } as const;

const AT_LOAD = { ...row, id: 'script-at-load', what: '公开阅读页在操作之前的脚本', must: 20, goal: 5 };
const AWAKE = { ...row, id: 'script-awake', what: '意见表单唤醒之后的脚本', must: 120, goal: 120 };

/** What a public page loads before anybody touches it (阅读页脚本). */
export const measureScriptAtLoad = (): Promise<Row> =>
  Promise.resolve(rowOf(AT_LOAD, filesOf(manifest(), [CITIZEN])));

/** The same with the form of a comment awake (表单脚本). */
export function measureScriptAwake(): Promise<Row> {
  const built = manifest();
  const islands = Object.keys(built).filter((name) => COMMENT_ISLAND.test(name));
  return Promise.resolve(
    islands.length === 0
      ? notRun(AWAKE, '没有意见表单的脚本模块')
      : rowOf(AWAKE, filesOf(built, [CITIZEN, ...islands])),
  );
}

const manifest = (): Manifest =>
  JSON.parse(readFileSync(join(BUILT, '.vite/manifest.json'), 'utf8')) as Manifest;

/** The files of these modules and of all that they import at once. */
function filesOf(built: Manifest, names: readonly string[]): string[] {
  const wanted = new Set(names);
  // Grows while it is walked.
  for (const name of wanted) for (const imported of built[name]?.imports ?? []) wanted.add(imported);
  return [...wanted].flatMap((name) => built[name]?.file ?? []);
}

const rowOf = (mark: typeof AT_LOAD, files: readonly string[]): Row => ({
  ...mark,
  ours:
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length, 0) /
    1000,
  note: `${files.length}个文件`,
  load: loadavg()[0] ?? Number.NaN,
});
