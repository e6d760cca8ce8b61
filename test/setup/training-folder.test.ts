/** 演练环境的数据目录：只清空自己新建的；别的县的目录不启动、不清空，它的目录也不给别的县用。 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '#server/ground/kernel/config/config.ts';
import {
  askReset,
  filledSince,
  type FolderKind,
  folderRefusal,
  markTraining,
  noteReset,
  refuseFolder,
  resetDue,
} from '#server/ground/kernel/config/training-folder.ts';
import { testFolder } from './homes.ts';
import { realStart } from './real-start.ts';

it.each([
  ['EMPTY', null, null, 'NONE'],
  ['TRAINING', null, 'TRAINING', null],
  ['OTHER', 'REAL', null, 'REAL'],
  ['UNREADABLE', 'UNREADABLE', 'UNREADABLE', 'UNREADABLE'],
] satisfies [FolderKind, ...ReturnType<typeof folderRefusal>[]][])(
  '%s：启动演练%s，启动别的县%s，清空%s',
  (kind, ...refusals) => {
    expect((['TRAIN', 'SERVE', 'WIPE'] as const).map((use) => folderRefusal(kind, use))).toEqual(refusals);
  },
);

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const home = testFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  return home;
}

it.each([
  ['有数据库、没有标记的', { 'secrets.json': '{}' }, '不是演练环境的数据目录'],
  ['标记读不懂的', { 'training.json': '{' }, '读不懂'],
  ['标记里没有时刻的', { 'training.json': '{"filledSince":"昨天"}' }, '读不懂'],
  ['空的', {}, '没有可清空的'],
  ['只有找回文件夹的', { 'lost+found': '' }, '没有可清空的'],
])('%s目录不清空', (_, files, words) => {
  expect(() => refuseFolder(folderOf(files), 'WIPE')).toThrow(words);
});

const at = (text: string) => new Date(`${text}:00+08:00`);

it.each([
  ['还没有到钟点', '2026-12-01T09:00', '2026-12-02T02:59', false],
  ['到了钟点', '2026-12-01T09:00', '2026-12-02T03:00', true],
  ['凌晨新建的，当天就到', '2026-12-01T01:00', '2026-12-01T03:00', true],
  ['正好在钟点清空的，第二天再清', '2026-12-01T03:00', '2026-12-01T03:01', false],
  ['停了几天的，启动时就清', '2026-12-01T09:00', '2026-12-05T08:00', true],
])('%s', (_, since, now, due) => {
  expect(resetDue(at(since), '03:00', at(now))).toBe(due);
});

it('要求清空的，马上就到；清空完了才改记时刻；再作标记不改它', () => {
  const home = testFolder();
  markTraining(home);
  askReset(home);
  markTraining(home);
  expect(resetDue(filledSince(home), '03:00', new Date())).toBe(true);
  noteReset(home, at('2026-12-01T03:00'));
  expect(filledSince(home)).toEqual(at('2026-12-01T03:00'));
  expect(readdirSync(home)).toEqual(['training.json']);
});

const key = (name: string) => Buffer.from(name.padEnd(32, name)).toString('base64');

it('演练环境的设置：自己的端口、目录和钟点；正式系统的设置照搬过来，一次说全', () => {
  const read = (env: Record<string, string>) => readConfig(env, '/srv', { training: true });
  expect(read({})).toMatchObject({
    demo: true,
    port: 3001,
    dataDir: '/srv/training',
    training: { resetAt: '03:00' },
  });
  expect(read({ TRAINING_RESET_AT: '23:30' })).toMatchObject({ training: { resetAt: '23:30' } });
  expect(readConfig({ TRAINING_RESET_AT: '23:30' }, '/srv')).toMatchObject({ training: null, port: 3000 });
  const keys = Object.fromEntries(['SESSION_KEY', 'CONTACT_KEY'].map((name) => [name, key(name)]));
  const url = (role: string) => `postgres://${role}@db:5432/canyu`;
  const urls = { DATABASE_URL: url('app'), MIGRATION_DATABASE_URL: url('owner') };
  const faults = read({
    ...keys,
    ...urls,
    DEMO: '0',
    SPEECH_URL: 'https://s.cn',
    TRAINING_RESET_AT: '24:00',
  });
  expect(Array.isArray(faults) && faults.map(({ name }) => name)).toEqual([
    'DATABASE_URL',
    'MIGRATION_DATABASE_URL',
    'SESSION_KEY',
    'CONTACT_KEY',
    'SPEECH_URL',
    'DEMO',
    'TRAINING_RESET_AT',
  ]);
});

const COMMON = { PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn' };
const listing = (home: string) =>
  readdirSync(home).map((name) => [name, readFileSync(join(home, name), 'utf8')]);

it.each([
  ['正式的县启动', []],
  ['恢复备份', ['restore', 'test/setup']],
])('演练环境的目录上，%s被拒绝，没有任何改变', async (_, args) => {
  const home = testFolder();
  markTraining(home);
  const before = listing(home);
  const { code, said } = await realStart({ ...COMMON, DEMO: '0', DATA_DIR: home }, ...args);
  expect([code, said]).toEqual([1, expect.stringContaining('是演练环境的数据目录')]);
  expect(listing(home)).toEqual(before);
});

it('正式的县的目录上，演练环境不启动，也不清空', async () => {
  const home = testFolder();
  mkdirSync(join(home, 'pg'));
  for (const args of [['training'], ['training', '--reset']]) {
    const { code, said } = await realStart({ ...COMMON, DATA_DIR: home }, ...args);
    expect([code, said]).toEqual([1, expect.stringContaining('不是演练环境的数据目录')]);
  }
  expect(readdirSync(home)).toEqual(['pg']);
});
