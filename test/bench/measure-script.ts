import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { notRun, type Row } from '#test/kernel/load-rows.ts';
import type { Workshop } from './workshop.ts';

const BUILT = resolve(import.meta.dirname, '../../dist/client');
const CITIZEN = 'client/citizen.ts';
const COMMENT = 'comment';
const STAFF = 'client/staff/main.tsx';

interface Chunk {
  file: string;
  imports?: readonly string[];
  dynamicImports?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

const row = { unit: 'kB gzip', mark: 'ours', atLeast: false } as const;

const AT_LOAD = {
  ...row,
  id: 'script-at-load',
  what: '公开阅读页在操作之前的脚本（最多的一页）',
  must: 20,
  goal: 5,
};
const AWAKE = { ...row, id: 'script-awake', what: '意见表单唤醒之后的脚本', must: 120, goal: 120 };

const DESK = { ...row, id: 'script-desk', what: '工作台首次打开的脚本', must: 150, goal: 150 };

/** Script loaded by the console's first page (工作台首屏). */
export function measureScriptDesk(): Promise<Row> {
  return Promise.resolve(rowOf(DESK, filesOf(manifest('staff.json'), [STAFF])));
}

/** Script loaded by public pages before anybody touches them, including islands that wake by themselves (阅读页脚本). */
export async function measureScriptAtLoad(workshop: Workshop): Promise<Row> {
  const { house, matter } = await workshop.subject();
  const { open, answered } = matter;
  const of = ({ no, round }: typeof open) => `/zhengji/${no}/${round}`;
  const paths = [
    '/',
    '/mulu',
    '/zhengji',
    of(open),
    of(answered),
    '/fankui',
    `/fankui/${answered.no}/${answered.round}`,
  ];
  const built = manifest();
  const pages = await Promise.all(
    paths.map(async (path) => ({
      path,
      files: filesOf(built, [CITIZEN, ...(await islandsAt(house.port, path)).map(islandFile)]),
    })),
  );
  const [most] = pages.toSorted((one, other) => bytesOf(other.files) - bytesOf(one.files));
  return rowOf(AT_LOAD, most?.files ?? [], `${most?.path}，`);
}

/** Script loaded by a comment page once its form is awake, including what it fetches to send (表单脚本). */
export function measureScriptAwake(): Promise<Row> {
  const built = manifest();
  const island = built[islandFile(COMMENT)];
  if (!island) return Promise.resolve(notRun(AWAKE, '没有意见表单的脚本模块'));
  const names = [CITIZEN, islandFile(COMMENT), ...(island.dynamicImports ?? [])];
  return Promise.resolve(rowOf(AWAKE, filesOf(built, names)));
}

const islandFile = (name: string) => `client/islands/${name}.tsx`;

/** The islands of a page that wake without being touched. */
async function islandsAt(port: number, path: string): Promise<string[]> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  const tags = (await answer.text()).match(/<[^>]*\bdata-island="[^>]*>/g) ?? [];
  return tags
    .filter((tag) => /\bdata-wake="(?:idle|visible)"/.test(tag))
    .flatMap((tag) => /\bdata-island="([^"]+)"/.exec(tag)?.[1] ?? []);
}

const manifest = (name = 'manifest.json'): Manifest =>
  JSON.parse(readFileSync(join(BUILT, '.vite', name), 'utf8')) as Manifest;

/** The files of these modules and of all that they import at once. */
function filesOf(built: Manifest, names: readonly string[]): string[] {
  const wanted = new Set(names);
  // Grows while it is walked.
  for (const name of wanted) for (const imported of built[name]?.imports ?? []) wanted.add(imported);
  return [...wanted].flatMap((name) => built[name]?.file ?? []);
}

const bytesOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length, 0);

const rowOf = (mark: typeof AT_LOAD, files: readonly string[], where = ''): Row => ({
  ...mark,
  ours: bytesOf(files) / 1000,
  note: `${where}${files.length}个文件`,
  load: loadavg()[0] ?? Number.NaN,
});
