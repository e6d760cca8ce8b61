import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { loadavg } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import type { Row } from '#test/kernel/load-rows.ts';
import { processTree } from '#test/kernel/load-tree.ts';
import { COMMENTS, FILES, prepareLargeFile } from './large-file.ts';
import { median } from './rounds.ts';
import type { Workshop } from './workshop.ts';

const TIMES = 3;
const MEGABYTE = 1_000_000;

/** The whole file of a large decision from the request to its last byte, and the memory it took (卷宗). */
export async function measureProcessFile(workshop: Workshop): Promise<Row> {
  const { house, matter } = await workshop.subject();
  const { no, cookie } = await prepareLargeFile(house, workshop.home, matter.answered.id);
  const kept = join(workshop.folder, 'process-file.zip');
  const rounds: { seconds: number; growth: number }[] = [];
  for (let time = 0; time < TIMES; time++)
    rounds.push(
      await watched(house.program.pid, () =>
        fetched(`http://127.0.0.1:${house.port}/juanzong/${no}`, cookie, kept),
      ),
    );
  const floor = await plainly(kept, join(workshop.folder, 'process-file'));
  const size = readFileSync(kept).length / MEGABYTE;
  const growth = Math.max(...rounds.map((round) => round.growth)) / MEGABYTE;
  return {
    id: 'process-file',
    what: `卷宗：${COMMENTS}条意见、${FILES}份材料，请求到最后一个字节，${TIMES}次的中位数`,
    unit: '秒',
    floor,
    ours: median(rounds.map(({ seconds }) => seconds)),
    must: 10,
    goal: 5,
    mark: 'ours',
    atLeast: false,
    load: loadavg()[0] ?? Number.NaN,
    note: `${size.toFixed(0)} MB；内存最多增加 ${growth.toFixed(0)} MB；基准为同样的文件直接打包`,
  };
}

async function fetched(url: string, cookie: string, kept: string): Promise<void> {
  const answer = await fetch(url, { headers: { cookie } });
  if (answer.status !== 200 || !answer.body) throw new Error(`${url} answered ${answer.status}`);
  await pipeline(answer.body, createWriteStream(kept));
}

const STEP_MS = 20;

/** How long the work took, and by how much the server's resident memory grew at most meanwhile. */
async function watched(root: number, work: () => Promise<void>) {
  const before = residentOf(root);
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, residentOf(root))), STEP_MS);
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  clearInterval(timer);
  return { seconds, growth: most - before };
}

/** Bytes resident of the program's own processes; the database's are its own affair. */
const residentOf = (root: number): number =>
  processTree(root)
    .map((pid) => statusOf(pid))
    .filter((status) => /^Name:\s+(?:node|MainThread)/m.test(status))
    .reduce((sum, status) => sum + Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024, 0);

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

/** The least that could hand out the same: the same entries, lying ready on disk, packed in one go. */
async function plainly(kept: string, folder: string): Promise<number> {
  await unpacked(kept, folder);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));
  const began = performance.now();
  const zip = new ZipFile();
  for (const path of paths)
    zip.addReadStreamLazy(relative(folder, path), { compress: false }, (take) =>
      take(null, createReadStream(path)),
    );
  zip.end();
  await pipeline(zip.outputStream, new Writable({ write: (_chunk, _encoding, done) => done() }));
  return (performance.now() - began) / 1000;
}

async function unpacked(kept: string, folder: string): Promise<void> {
  const zip = await openPromise(kept);
  for await (const entry of zip.eachEntry()) {
    const path = join(folder, entry.fileName);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path));
  }
}
