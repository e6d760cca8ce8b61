/** 备份与恢复：服务运行时取走整个县，在空的机器上恢复；坏的、错的、不是空的，说出是什么，什么也不改变。 */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BackupRecord, LastBackup } from '#server/ground/kernel/backup/last-backup.ts';
import { testFolder, testHome } from './homes.ts';
import { operator, runCounty } from './running-county.ts';

const COMMON = { PORT: '0', HOST: '127.0.0.1', DEMO: '0', LOG_LEVEL: 'warn' };
const PHRASE = '南塘水库四号闸门的钥匙';
const folder = testFolder();
const home = testHome(folder, 'data');
const source = { ...COMMON, DATA_DIR: home, BACKUP_PASSPHRASE: `${PHRASE}一二` };
const backup = join(folder, 'backup');

let places = 0;
/** An empty machine. */
const elsewhere = (change: object = {}) => ({
  ...source,
  DATA_DIR: testHome(folder, `other${(places += 1)}`),
  ...change,
});

/** A copy of the backup, spoilt. */
function spoilt(name: string, spoil: (copy: string) => void): string {
  const copy = join(folder, name);
  cpSync(backup, copy, { recursive: true });
  spoil(copy);
  return copy;
}

const shelf = join(folder, 'shelf');

const recorded = () => new LastBackup(home).read();
/** Answers to the operator before the first backup, and after it; the record then. */
let health: readonly string[] = [];
let first: BackupRecord | null = null;

beforeAll(async () => {
  const county = await runCounty(source);
  const ready = async () => (await fetch(`${county.url}/readyz`)).text();
  const before = await ready();
  const taken = await operator(source, 'backup', backup);
  expect(taken.said).toContain('已备份');
  expect(taken.code).toBe(0);
  first = await recorded();
  health = [before, await ready()];
  // Two of one day long ago, of which the later one is kept, and something that is no backup.
  for (const old of ['2019-03-02T0130', '2019-03-02T0230', '2019-01-01T0230x'])
    cpSync(backup, join(shelf, old), { recursive: true });
  const more = await operator(source, 'backup', shelf, '--keep');
  expect([more.code, more.said]).toEqual([
    0,
    expect.stringContaining('移除 / past its keeping, removed: 2019-03-02T0130'),
  ]);
  const sound = await operator(source, 'verify');
  expect(sound.said).toContain('核对无误');
  expect(sound.code).toBe(0);
  expect(await county.stop()).toBe(0);
});

describe('备份', () => {
  it('密钥只以封好的样子在备份里；没有口令、已有的文件夹、演示系统，不备份', async () => {
    const { sessionKey, contactKey } = JSON.parse(readFileSync(join(home, 'secrets.json'), 'utf8')) as {
      sessionKey: string;
      contactKey: string;
    };
    const files = readdirSync(backup, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(files.map(({ name }) => name)).toContain('keys.json');
    for (const one of files) {
      const text = readFileSync(join(one.parentPath, one.name), 'latin1');
      for (const key of [sessionKey, contactKey]) expect(text).not.toContain(key);
    }
    const refused = async (words: string, change: object, to: string) => {
      const { code, said } = await operator({ ...source, ...change }, 'backup', to);
      expect(said).toContain(words);
      expect(said).not.toContain(' at ');
      expect(code).toBe(1);
    };
    await refused('已经有了', {}, backup);
    await refused('演示系统不备份', { DEMO: '1' }, join(folder, 'none'));
    await refused('请设 BACKUP_PASSPHRASE', { BACKUP_PASSPHRASE: '' }, join(folder, 'none'));
    expect([existsSync(join(folder, 'none')), existsSync(join(folder, 'none.part'))]).toEqual([false, false]);
  });
});

it('备份完整了，数据目录里记下；就绪检查说它多久了，没有过的是告警；没有办成的，记的还是前一份', async () => {
  const manifest = JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8')) as {
    takenAt: string;
    entries: { size: number }[];
  };
  const bytes = manifest.entries.reduce((sum, { size }) => sum + size, 0);
  expect(first).toEqual({ takenAt: expect.any(Date), folder: 'backup', files: 0, bytes, missing: 0 });
  expect(first?.takenAt.getTime()).toBeLessThanOrEqual(Date.parse(manifest.takenAt));
  expect(health).toEqual([
    'ready\nbackup: none\nalarm: no backup yet\n',
    `ready\nbackup: 0 hours old, backup, 0 files, ${bytes} bytes\n`,
  ]);
  const last = await recorded();
  expect(existsSync(join(shelf, last!.folder, 'manifest.json'))).toBe(true);
  expect((await operator(source, 'backup', join(folder, 'nowhere/backup'))).code).toBe(1);
  expect(await recorded()).toEqual(last);
});

it('按期保留：新的一份完整了，才移除到期的；名字不是备份的不动', () => {
  const [junk, last, today, ...rest] = readdirSync(shelf).sort();
  expect([junk, last, rest]).toEqual(['2019-01-01T0230x', '2019-03-02T0230', []]);
  expect(today).toMatch(/^\d{4}-\d\d-\d\dT\d{4}$/);
  expect(existsSync(join(shelf, today!, 'manifest.json'))).toBe(true);
});

describe('恢复', () => {
  const refused = async (words: string, from: string, settings = elsewhere()) => {
    const { code, said } = await operator(settings, 'restore', from);
    expect(said).toContain(words);
    expect(said).not.toContain(' at ');
    expect(code).toBe(1);
    expect(existsSync(join(settings.DATA_DIR, 'secrets.json'))).toBe(false);
  };

  it('在空的数据目录里恢复，密钥也归位，服务如常启动；再恢复一次，不办理', async () => {
    const there = elsewhere();
    const restored = await operator(there, 'restore', backup);
    expect(restored.said).toContain('已恢复整个县');
    expect(restored.code).toBe(0);
    expect(JSON.parse(readFileSync(join(there.DATA_DIR, 'secrets.json'), 'utf8'))).toEqual(
      JSON.parse(readFileSync(join(home, 'secrets.json'), 'utf8')),
    );
    const storeOf = (one: string) => readFileSync(join(one, 'store.json'), 'utf8');
    expect(storeOf(there.DATA_DIR)).not.toBe(storeOf(home));
    const county = await runCounty({ ...there, BACKUP_PASSPHRASE: '' });
    expect((await fetch(county.url)).status).toBe(200);
    expect(await county.stop()).toBe(0);
    const again = await operator(there, 'restore', backup);
    expect([again.code, again.said.includes('这里已经有数据')]).toEqual([1, true]);
  });

  it('数据目录是别的县的，不恢复', async () => {
    const there = elsewhere();
    mkdirSync(there.DATA_DIR);
    writeFileSync(join(there.DATA_DIR, 'store.json'), JSON.stringify({ store: 'another' }));
    await refused('属于另一个县', backup, there);
  });

  it('口令不对的，不恢复', async () => {
    await refused('备份口令不对', backup, elsewhere({ BACKUP_PASSPHRASE: `${PHRASE}三四` }));
  });

  it('坏了一个字节的、缺了一份的、多了一份的，说出是哪一份', async () => {
    const flipped = spoilt('flipped', (copy) => {
      const part = join(copy, 'rows/key_check.copy.gz');
      const bytes = readFileSync(part);
      bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
      writeFileSync(part, bytes);
    });
    await refused('rows/key_check.copy.gz：摘要与清单不符', flipped);
    const found = await operator(source, 'verify', flipped);
    expect([found.code, found.said.includes('rows/key_check.copy.gz：摘要与清单不符')]).toEqual([1, true]);
    expect((await operator(source, 'verify', backup)).said).toContain('备份核对无误');
    const short = spoilt('short', (copy) => {
      renameSync(join(copy, 'rows/person.copy.gz'), join(copy, 'rows/nobody.copy.gz'));
    });
    await refused('rows/person.copy.gz：缺少这个文件', short);
    await refused('rows/nobody.copy.gz：清单里没有', short);
    const told = spoilt('told', (copy) => appendFileSync(join(copy, 'manifest.json'), ' '));
    await refused('与 manifest.json.sha256 不符', told);
  });

  it('较新的版本制作的备份，不恢复', async () => {
    const newer = spoilt('newer', (copy) => {
      const file = join(copy, 'manifest.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as { migrations: string[] };
      manifest.migrations.push('Migration20990101000000');
      const text = JSON.stringify(manifest);
      writeFileSync(file, text);
      const digest = createHash('sha256').update(text).digest('hex');
      writeFileSync(`${file}.sha256`, `${digest}  manifest.json\n`);
    });
    await refused('Migration20990101000000', newer);
  });

  it('演示系统不恢复；别的密钥不恢复', async () => {
    await refused('演示系统不接收', backup, elsewhere({ DEMO: '1' }));
    const key = (name: string) => createHash('sha256').update(name).digest('base64');
    const keys = { SESSION_KEY: key('one'), CONTACT_KEY: key('two') };
    await refused('不是这份备份的', backup, elsewhere(keys));
  });
});
