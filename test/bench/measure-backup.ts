import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readdirSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { surroundings, type House } from '#test/kernel/load-house.ts';
import type { Row } from '#test/kernel/load-rows.ts';
import { prepareManyOpinions } from './many-opinions.ts';
import type { Workshop } from './workshop.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MEGABYTE = 1_000_000;

/** As if no demonstration had told it: a demonstration is not backed up. */
const MARKS = `scope in ('demo', 'demo-begun', 'demo-opinions')`;
const TABLES = `select format('%I', tablename) as name from pg_tables where schemaname = 'public'`;

/** 备份十万条意见的县, by the command, while its server runs: from its start to its end. */
export async function measureBackup(workshop: Workshop): Promise<Row> {
  const { house, matter } = await workshop.subject();
  const count = await prepareManyOpinions(house, matter.open.id);
  const folder = join(workshop.folder, 'backup');
  const floor = await timed(() => plainly(house, join(workshop.folder, 'rows.txt')));
  const marks = await house.sql<{ row: object }>(
    `select to_jsonb(c) as row from content_version c where ${MARKS}`,
  );
  await house.sql(`delete from content_version where ${MARKS}`);
  const ours = await timed(() => command(workshop.home, 'backup', folder));
  const verified = await timed(() => command(workshop.home, 'verify', folder));
  for (const { row } of marks)
    await house.sql(
      'insert into content_version select * from jsonb_populate_record(null::content_version, $1)',
      [row],
    );
  return {
    id: 'backup-100k',
    what: `备份有${count}条意见的县，服务照常运行`,
    unit: '秒',
    floor: floor / 1000,
    ours: ours / 1000,
    must: 60,
    goal: 30,
    mark: 'ours',
    atLeast: false,
    load: loadavg()[0] ?? Number.NaN,
    note: `${(sizeOf(folder) / MEGABYTE).toFixed(0)} MB；核对用 ${(verified / 1000).toFixed(1)} 秒；基准为各表的行直接写成文字`,
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The least: the rows of every table as text, in a file, without digests. */
async function plainly(house: House, path: string): Promise<void> {
  const file = createWriteStream(path);
  for (const { name } of await house.sql<{ name: string }>(TABLES)) {
    const rows = await house.sql<{ said: string }>(`select t::text as said from ${name} t`);
    if (!file.write(rows.map(({ said }) => `${said}\n`).join(''))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

async function command(home: string, name: 'backup' | 'verify', folder: string): Promise<void> {
  const env = {
    ...process.env,
    ...surroundings(),
    DEMO: '0',
    RATE_LIMITS: 'on',
    DATA_DIR: home,
    BACKUP_PASSPHRASE: PASSPHRASE,
  };
  const args = [
    '--import',
    join(ROOT, 'server/require-node.js'),
    join(ROOT, 'server/start.ts'),
    name,
    folder,
  ];
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const said: Buffer[] = [];
  child.stderr.on('data', (part: Buffer) => said.push(part));
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${Buffer.concat(said).toString('utf8')}`);
}

const PASSPHRASE = 'a passphrase for this measurement alone';

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0);
