/** 一个有事项、有意见、有文件的县：运行时备份，恢复到别处，每一页公开的页面逐字节相同。 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { LastBackup } from '#server/ground/kernel/backup/last-backup.ts';
import { NAMING_TABLES } from '#server/outside/cli/backup/named-files.queries.ts';
import { triedReceipts } from '#server/outside/demo/tried-receipts.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { openBucket } from '#test/domains/playback/s3-stand-in.ts';
import { tellDemo } from '#test/outside/demo/told.ts';
import { testFolder } from './homes.ts';
import { emptyDatabase, settingsOn } from './outside-database.ts';
import { operator, type RunningCounty, runCounty } from './running-county.ts';

const NOW = '2026-11-20T02:00:00Z';
/** Stands still, so that a page shows the same whenever it is asked for. */
const STILL = `create or replace function app_now() returns timestamptz language sql stable as $$
  select '${NOW}'::timestamptz $$`;
/** As if no demonstration had told it: what is invented in it is a real county's. */
const REAL = `delete from content_version where scope in ('demo', 'demo-begun', 'demo-opinions')`;

const folder = testFolder();
const backup = join(folder, 'backup');
const { config, bucket } = await openBucket();
let database: TestDatabase;
let settings: ReturnType<typeof settingsOn>;

beforeAll(async () => {
  const told = await tellDemo();
  database = told.database;
  settings = settingsOn(database);
  cpSync(dirname(told.files), settings.DATA_DIR, { recursive: true });
  for (const statement of [REAL, 'delete from clock_offset', STILL]) await database.sql(statement);
});

/** Settings of a county whose recordings lie in a bucket. */
const inBucket = (s3: Awaited<ReturnType<typeof openBucket>>['config']) => ({
  S3_ENDPOINT: s3.endpoint,
  S3_BUCKET: s3.bucket,
  S3_ACCESS_KEY_ID: s3.accessKeyId,
  S3_SECRET_ACCESS_KEY: s3.secretAccessKey,
});

/** Pages that the site map names, each as it is sent. */
async function pagesOf({ url }: RunningCounty): Promise<Map<string, string>> {
  const map = await (await fetch(`${url}/sitemap.xml`)).text();
  const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, one]) => new URL(one ?? '', url).pathname);
  const pages = new Map<string, string>();
  for (const path of paths) {
    const answer = await fetch(`${url}${path}`);
    pages.set(path, `${answer.status} ${(await answer.text()).replaceAll(FORM_KEY, 'KEY')}`);
  }
  return pages;
}

/** Keys of forms, new at each sending (`form-key.ts`); no row has a UUID of this version. */
const FORM_KEY = /\b[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b/g;

/** The first words in which two sendings of a page differ. */
function firstDifference(path: string, one: string, other = ''): string {
  const at = one.split('').findIndex((letter, index) => letter !== other[index]);
  return `${path}: ${one.slice(at - 40, at + 120)} | ${other.slice(at - 40, at + 120)}`;
}

/** Opens a receipt as a citizen does, without JavaScript. */
async function receiptPage({ url }: RunningCounty, pair: { receiptNo: string; lookupCode: string }) {
  const found = await fetch(`${url}/wode`, {
    method: 'POST',
    body: new URLSearchParams(pair),
    headers: { origin: url },
    redirect: 'manual',
  });
  const cookie = found.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const page = await fetch(new URL(found.headers.get('location') ?? '/nowhere', url), {
    headers: { cookie },
  });
  return { status: page.status, html: await page.text() };
}

it('备份、恢复以后：页面相同，回执打得开，录像在新设的对象存储里，核对无误', async () => {
  const county = await runCounty(settings);
  const taken = await operator(settings, 'backup', backup);
  expect(taken.said).toContain('密钥来自环境变量，不在备份里');
  expect(taken.code).toBe(0);
  const before = await pagesOf(county);
  expect(await county.stop()).toBe(0);

  const empty = await emptyDatabase();
  const there = settingsOn(empty, inBucket(config));
  const restored = await operator(there, 'restore', backup);
  expect(restored.said).toContain('已恢复整个县');
  expect(restored.code).toBe(0);
  await empty.sql(STILL);
  // At the same address, which stands in links and in the pictures of them.
  const again = await runCounty({ ...there, PORT: new URL(county.url).port });
  const after = await pagesOf(again);
  expect(before.size).toBeGreaterThan(100);
  expect([...after.keys()]).toEqual([...before.keys()]);
  const unlike = [...before].filter(([path, page]) => after.get(path) !== page);
  expect(unlike.map(([path, page]) => firstDifference(path, page, after.get(path)))).toEqual([]);
  expect([...before.values()].filter((page) => !page.startsWith('200 '))).toEqual([]);

  // They lay in the data folder, and lie in the bucket now.
  const films = await empty.sql<{ storage: string; key: string }>(
    `select storage, storage_key as key from recording_file where state = 'READY' order by storage_key`,
  );
  expect(films.length).toBeGreaterThan(0);
  expect(new Set(films.map(({ storage }) => storage))).toEqual(new Set(['s3']));
  expect([...bucket.objects.keys()].toSorted()).toEqual(films.map(({ key }) => `/luxiang/${key}`));
  expect(existsSync(join(there.DATA_DIR, 'recordings'))).toBe(false);

  const [receipt] = await triedReceipts(database.services);
  const { status, html } = await receiptPage(again, receipt ?? { receiptNo: '', lookupCode: '' });
  expect([status, html.includes(receipt?.receiptNo ?? 'none')]).toEqual([200, true]);
  const kept = (on: Pick<TestDatabase, 'sql'>) =>
    on.sql<{ action: string }>(`select action from audit_event where action like 'county.%' order by id`);
  expect(await kept(database)).toEqual([{ action: 'county.backedUp' }]);
  expect(await kept(empty)).toEqual([{ action: 'county.restored' }]);
  const sound = await operator(there, 'verify');
  expect(sound.said).toContain('核对无误');
  expect(sound.code).toBe(0);
  expect(await again.stop()).toBe(0);
});

it('每张登记文件的表都在备份的名单里', async () => {
  const tables = await database.sql<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'storage_key' order by 1`,
  );
  expect(tables.map(({ name }) => name)).toEqual([...NAMING_TABLES].toSorted());
});

it('存储里丢了一个文件：不备份，说出是哪一个；允许缺件的，备份其余的，清单里写明，恢复时也写明', async () => {
  const [lost] = await database.sql<{ name: string; key: string }>(
    `select name, storage_key as key from attachment where attached_at is not null order by id limit 1`,
  );
  const path = join(settings.DATA_DIR, 'files', lost?.key ?? '');
  renameSync(path, `${path}.away`);
  const short = join(folder, 'short');
  const recorded = () => new LastBackup(settings.DATA_DIR).read();
  const before = await recorded();
  const refused = await operator(settings, 'backup', short);
  expect(await recorded()).toEqual(before);
  expect(refused.said).toContain('没有备份：有1个文件缺失或者与登记不符');
  expect(refused.said).toContain(`${lost?.name}（files/${lost?.key}）：文件已不在存储中`);
  expect([refused.code, existsSync(short), existsSync(`${short}.part`)]).toEqual([1, false, false]);
  const found = await operator(settings, 'verify');
  expect(found.said).toContain(`${lost?.name}（files/${lost?.key}）：文件已不在存储中`);
  expect(found.code).toBe(1);

  const taken = await operator(settings, 'backup', short, '--with-gaps');
  expect(taken.said).toContain('备份缺1个文件');
  expect(taken.code).toBe(0);
  expect(await recorded()).toMatchObject({ folder: 'short', missing: 1 });
  const { gaps } = JSON.parse(readFileSync(join(short, 'manifest.json'), 'utf8')) as { gaps: unknown[] };
  expect(gaps).toHaveLength(1);
  const empty = await emptyDatabase();
  const without = await operator(settingsOn(empty), 'restore', short);
  expect([without.code, without.said.includes(lost?.key ?? 'none')]).toEqual([1, true]);
  renameSync(`${path}.away`, path);
  rmSync(short, { recursive: true });
});

it('恢复到一半失败的，不留下数据和文件，改好以后照常恢复', async () => {
  const empty = await emptyDatabase();
  const there = settingsOn(empty);
  const { entries } = JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8')) as {
    entries: { path: string }[];
  };
  const last = entries.map(({ path }) => path).findLast((path) => path.startsWith('files/')) ?? '';
  // A file stands where the last folder of files belongs.
  const blocked = join(there.DATA_DIR, dirname(last));
  mkdirSync(dirname(blocked), { recursive: true });
  writeFileSync(blocked, '');
  const failed = await operator(there, 'restore', backup);
  expect(failed.code).toBe(1);
  const left = readdirSync(dirname(blocked), { recursive: true, withFileTypes: true });
  expect(left.filter((one) => one.isFile()).map(({ name }) => name)).toEqual([basename(blocked)]);
  expect(await empty.sql('select from unit')).toEqual([]);
  rmSync(blocked);
  expect((await operator(there, 'restore', backup)).code).toBe(0);
});
