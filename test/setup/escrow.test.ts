/** 密钥纸：写成只有自己能读的文件；丢了 secrets.json 的县，照纸核对、放回，启动如常。 */
import { readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { foundations } from '#test/kernel/database.ts';
import { testFolder, testHome } from './homes.ts';
import { emptyDatabase, settingsOn } from './outside-database.ts';
import { realStart } from './real-start.ts';
import { operator, operatorTyping } from './running-county.ts';

const COMMON = { PORT: '0', HOST: '127.0.0.1', DEMO: '0', LOG_LEVEL: 'trace' };
const folder = testFolder();
const home = testHome(folder, 'data');
const source = { ...COMMON, DATA_DIR: home };
const file = join(home, 'secrets.json');
const paper = join(folder, 'paper.txt');
let sheet = '';
let said = '';

beforeAll(async () => {
  expect(await realStart(source)).toMatchObject({ code: null });
  const written = await operator(source, 'escrow', paper);
  expect([written.code, written.said]).toEqual([0, expect.stringContaining('已写入')]);
  ({ said } = written);
  sheet = readFileSync(paper, 'utf8');
});

const groups = () => sheet.split('\n').filter((line) => /^ {2}[SC]\d/.test(line));

it('只有自己能读；密钥不印在屏幕上、不进日志；不覆盖别的文件', async () => {
  expect(statSync(paper).mode & 0o777).toBe(0o600);
  expect(groups()).toHaveLength(14);
  for (const line of groups()) expect(said).not.toContain(line.slice(10, 19));
  const again = await operator(source, 'escrow', paper);
  expect([again.code, again.said]).toEqual([1, expect.stringContaining('请换一个文件名')]);
  expect(readFileSync(paper, 'utf8')).toBe(sheet);
});

it('密钥丢了：照纸核对、放回，启动如常；抄错一组的，说出是哪一组，什么也没有放', async () => {
  renameSync(file, `${file}.away`);
  expect(await realStart(source)).toMatchObject({ code: 1 });
  const [, , third = ''] = groups();
  const other = third.endsWith('7') ? '8' : '7';
  const wrong = await operatorTyping(
    source,
    sheet.replace(third, third.slice(0, -1) + other),
    'escrow',
    '--put-back',
  );
  expect(wrong.code).toBe(1);
  expect(wrong.said).toContain('SESSION_KEY 第3组（S3/7）：抄错了');
  expect(wrong.said).not.toContain(' at ');
  const checked = await operatorTyping(source, sheet, 'escrow', '--check');
  expect([checked.code, checked.said]).toEqual([0, expect.stringContaining('与这个数据库相符')]);
  expect(() => statSync(file)).toThrow('ENOENT');
  const put = await operatorTyping(source, sheet, 'escrow', '--put-back');
  expect([put.code, put.said]).toEqual([0, expect.stringContaining('已放回')]);
  expect(readFileSync(file, 'utf8')).toBe(readFileSync(`${file}.away`, 'utf8'));
  expect(await realStart(source)).toMatchObject({ code: null });
});

it('换过密钥以后，以前的纸不相符，说出是哪一个', async () => {
  expect(await operator(source, 'rotate-keys', 'CONTACT_KEY')).toMatchObject({ code: 0 });
  const old = await operatorTyping(source, sheet, 'escrow', '--check');
  expect([old.code, old.said]).toEqual([1, expect.stringContaining('但 CONTACT_KEY 不是这个数据库的')]);
});

it('外部数据库，密钥没有设定：也核对得了', async () => {
  const settings = settingsOn(await emptyDatabase());
  expect(await realStart(settings)).toMatchObject({ code: null });
  const at = join(folder, 'outside.txt');
  expect(await operator(settings, 'escrow', at)).toMatchObject({ code: 0 });
  const { SESSION_KEY: _session, CONTACT_KEY: _contact, ...without } = settings;
  const own = readFileSync(at, 'utf8');
  const checked = await operatorTyping(without, own, 'escrow', '--check');
  expect([checked.code, checked.said]).toEqual([0, expect.stringContaining('与这个数据库相符')]);
  const put = await operatorTyping(without, own, 'escrow', '--put-back');
  expect([put.code, put.said]).toEqual([0, expect.stringContaining('设为 SESSION_KEY、CONTACT_KEY')]);
  const kept = JSON.parse(readFileSync(join(settings.DATA_DIR, 'secrets.json'), 'utf8')) as object;
  expect(Object.values(kept)).toEqual(
    Object.values(foundations(folder).secrets).map((key) => key.toString('base64')),
  );
});

it('用法不对，说明后不办理', async () => {
  for (const args of [[], ['--print'], ['a', 'b']]) {
    const { code, said: words } = await operator(source, 'escrow', ...args);
    expect([code, words]).toEqual([1, expect.stringContaining('用法：npm run escrow')]);
  }
});
