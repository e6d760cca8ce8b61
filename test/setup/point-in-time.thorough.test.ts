/** 时点恢复：日志归档到另一块磁盘，磁盘坏了，回到任何一分钟。 */
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { runningPostgres } from '#server/ground/kernel/postgres/embedded-postgres.ts';
import { withClient } from '#server/ground/kernel/postgres/with-client.ts';
import { ARCHIVED_WITHIN_SECONDS } from '#server/ground/kernel/postgres/wal-archive.ts';
import { missingSegment } from '#server/outside/cli/point-in-time/segments.ts';
import { type AskedPoint, pointIn, refusePoint } from '#server/outside/cli/point-in-time/refuse-point.ts';
import { killed, testFolder, testHome } from './homes.ts';
import { realStart } from './real-start.ts';
import { operator, runCounty } from './running-county.ts';

const folder = testFolder();
const archive = join(folder, '归档 100%', "wal's");
const source = {
  PORT: '0',
  HOST: '127.0.0.1',
  DEMO: '0',
  LOG_LEVEL: 'warn',
  BACKUP_PASSPHRASE: '南塘水库四号闸门的钥匙一二',
  DATA_DIR: testHome(folder, 'data'),
  WAL_ARCHIVE: archive,
};
let places = 0;
const elsewhere = (change: object = {}) => ({
  ...source,
  DATA_DIR: testHome(folder, `other${(places += 1)}`),
  ...change,
});

const atDatabaseOf = (home: string, work: (owner: Client) => Promise<void>): Promise<void> =>
  withClient(runningPostgres(home, () => undefined)?.ownerUrl ?? '', work);

const unit = (code: string) =>
  `insert into unit (id, code, name, kind) values (gen_random_uuid(), '${code}', '${code}', 'DEPARTMENT')`;

/** Units of a county that is started again. */
async function unitsOf(settings: typeof source): Promise<string[]> {
  const county = await runCounty({ ...settings, WAL_ARCHIVE: '' });
  let codes: string[] = [];
  await atDatabaseOf(settings.DATA_DIR, async (owner) => {
    const { rows } = await owner.query<{ code: string }>('select code from unit order by code');
    codes = rows.map(({ code }) => code);
  });
  await county.stop();
  return codes;
}

const secondOf = (instant: number) =>
  new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
let between = 0;

beforeAll(async () => {
  const county = await runCounty(source);
  await atDatabaseOf(source.DATA_DIR, async (owner) => {
    await owner.query(unit('a-before'));
    const taken = await operator(source, 'backup', join(folder, 'shelf'), '--keep');
    expect(taken.said).toContain('已取时点恢复的底本');
    await owner.query(unit('b-after'));
    between = Math.ceil((Date.now() + 500) / 1000) * 1000;
    await wait(between + 500 - Date.now());
    await owner.query(unit('c-later'));
    const { rows } = await owner.query<{ name: string }>(
      'select pg_walfile_name(pg_current_wal_lsn()) as name',
    );
    const last = 'select last_archived_wal >= $1 as done from pg_stat_archiver';
    const archived = async () =>
      expect((await owner.query(last, [rows[0]?.name])).rows).toEqual([{ done: true }]);
    // Nobody asks for it: whatever was written is archived within a minute.
    await vi.waitFor(archived, { timeout: 1000 * (ARCHIVED_WITHIN_SECONDS + 15), interval: 500 });
  });
  // As the machine dies; the disk with the data is gone.
  await killed(county.starting.child);
  await wait(500);
});

describe('磁盘坏了', () => {
  it('恢复到那一刻：以前的都在，以后的不在', async () => {
    const there = elsewhere({ WAL_ARCHIVE: '' });
    const { code, said } = await operator(there, 'restore', archive, '--at', secondOf(between));
    expect(said).toContain('已恢复到');
    expect(code).toBe(0);
    expect(await unitsOf(there)).toEqual(['a-before', 'b-after']);
  });

  it('恢复到日志的最后，接着归档到原处；再取底本，再恢复', async () => {
    const there = elsewhere();
    expect((await operator(there, 'restore', archive)).code).toBe(0);
    expect(await unitsOf(there)).toEqual(['a-before', 'b-after', 'c-later']);
    expect((await operator(there, 'backup', join(folder, 'shelf2'))).said).toContain('已取时点恢复的底本');
    const again = elsewhere();
    expect((await operator(again, 'restore', archive)).code).toBe(0);
    expect(await unitsOf(again)).toContain('c-later');
  });

  it.each<[string, string, (copy: string) => string[]]>([
    ['早于底本的时刻', '最早只能恢复到', () => ['--at', '2026-01-01 08:00']],
    ['还没有到的时刻', '还没有到', () => ['--at', '2999-01-01 08:00']],
    ['不是时刻', '用法', () => ['--at', '昨天下午']],
    ['中间缺一段日志', '日志', (copy) => (rmSync(middle(copy)), [])],
    ['没有底本', '没有底本', (copy) => (rmSync(join(copy, 'base'), { recursive: true }), [])],
  ])('%s：说出来，什么也不改变', async (name, words, spoil) => {
    const copy = join(folder, `copy-${name}`);
    cpSync(archive, copy, { recursive: true, preserveTimestamps: true });
    const there = elsewhere({ WAL_ARCHIVE: '' });
    const { code, said } = await operator(there, 'restore', copy, ...spoil(copy));
    expect(said).toContain(words);
    expect(code).toBe(1);
    expect(existsSync(join(there.DATA_DIR, 'pg'))).toBe(false);
  });

  it('不是空的数据目录，不恢复', async () => {
    const there = elsewhere({ WAL_ARCHIVE: '' });
    await realStart(there);
    expect((await operator(there, 'restore', archive)).said).toContain('已经有了，没有恢复');
  });
});

/** A segment with others before and after it. */
function middle(copy: string): string {
  const names = readdirSync(join(copy, 'wal'))
    .filter((name) => name.endsWith('.gz'))
    .toSorted();
  return join(copy, 'wal', names[Math.floor(names.length / 2)] ?? '');
}

describe('归档的文件夹', () => {
  it('是另一个数据库的、在数据目录里的，不启动', async () => {
    const other = await realStart(elsewhere());
    expect(other.said).toContain('是另一个数据库的归档');
    const home = testHome(folder, 'inside');
    const inside = await realStart({ ...source, DATA_DIR: home, WAL_ARCHIVE: join(home, 'wal') });
    expect(inside.said).toContain('在数据目录里');
    expect([other.code, inside.code]).toEqual([1, 1]);
  });
});

describe('缺段和时刻', () => {
  it.each([
    [['0000000100000000000000FE', '0000000100000000000000FF', '000000010000000100000000'], null],
    [['0000000100000000000000FE', '000000010000000100000000'], '0000000100000000000000FF'],
    [['0000000100000000000000FE', '0000000200000000000000FF', '000000020000000100000000'], null],
    [['0000000100000000000000FF'], '0000000100000000000000FE'],
  ])('%j 缺 %s', (names, missing) => expect(missingSegment(names, '0000000100000000000000FE')).toBe(missing));

  it.each([
    ['2026-12-07 14:30', '2026-12-07T06:30:00.000Z'],
    ['2026-12-07 14:30:07', '2026-12-07T06:30:07.000Z'],
    ['2026-02-30 14:30', null],
    ['2026-12-07 24:30', null],
    ['12月7日', null],
  ])('%s', (text, instant) => expect(pointIn(text)?.toISOString() ?? null).toBe(instant));

  it('底本自己的日志缺了，不恢复', () => {
    const base = { firstSegment: '000000010000000000000002', lastSegment: '000000010000000000000003' };
    const asked: AskedPoint = {
      at: null,
      now: new Date(),
      base,
      bases: [{ takenAt: '' }],
      segments: ['000000010000000000000002', '000000010000000000000004'],
    };
    expect(refusePoint(asked)).toContain('底本需要的日志 000000010000000000000003');
  });
});
