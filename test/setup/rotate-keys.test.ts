/** 换密钥，服务照常运行：密钥在数据目录里的县，换前换后的备份都恢复得出来。 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { testFolder, testHome } from './homes.ts';
import { realStart } from './real-start.ts';
import { operator, runCounty } from './running-county.ts';

const COMMON = { PORT: '0', HOST: '127.0.0.1', DEMO: '0', LOG_LEVEL: 'warn' };
const folder = testFolder();
const home = testHome(folder, 'data');
const source = { ...COMMON, DATA_DIR: home, BACKUP_PASSPHRASE: '南塘水库四号闸门的钥匙一二' };
const file = join(home, 'secrets.json');
const [before, after] = [join(folder, 'before'), join(folder, 'after')];
/** The keys before. */
let old = '';

const done = async (...args: string[]) => {
  const { code, said } = await operator(source, ...args);
  expect([code, said]).toEqual([0, expect.any(String)]);
  return said;
};

beforeAll(async () => {
  const county = await runCounty(source);
  await done('backup', before);
  old = readFileSync(file, 'utf8');
  expect(await done('rotate-keys', 'SESSION_KEY', 'CONTACT_KEY')).toContain(
    '已更换密钥 / keys changed: SESSION_KEY、CONTACT_KEY',
  );
  const earlier = await operator(source, 'rotate-keys', 'contacts');
  expect([earlier.code, earlier.said]).toEqual([
    1,
    expect.stringContaining('请先以新的 CONTACT_KEY 重启它们'),
  ]);
  expect((await fetch(`${county.url}/readyz`)).status).toBe(200);
  expect(await county.stop()).toBe(0);
  expect(await done('rotate-keys', 'contacts')).toContain('第2版以前的数据密钥已停用');
  await done('backup', after);
});

it('新的密钥在数据目录里，哪里也没有印出来；旧的不再能启动，说出是换下的；新的启动如常', async () => {
  const now = readFileSync(file, 'utf8');
  expect(now).not.toBe(old);
  writeFileSync(file, old);
  const refused = await realStart(source);
  expect(refused.code).toBe(1);
  for (const name of ['SESSION_KEY', 'CONTACT_KEY'])
    expect(refused.said).toMatch(new RegExp(`${name} 是 \\d{4}-\\d\\d-\\d\\d \\S+ 换下的旧密钥`));
  writeFileSync(file, now);
  expect(await realStart(source)).toMatchObject({ code: null });
});

it.each([
  ['换以前', () => before],
  ['换以后', () => after],
])('%s的备份，在空的机器上恢复，启动如常', async (_when, from) => {
  const place = { ...source, DATA_DIR: testHome(folder, `place${_when === '换以前' ? 1 : 2}`) };
  const restored = await operator(place, 'restore', from());
  expect([restored.code, restored.said]).toEqual([0, expect.stringContaining('已恢复整个县')]);
  expect(await realStart(place)).toMatchObject({ code: null });
});

it('用法不对、演示系统，说明后不办理', async () => {
  for (const [words, change, ...args] of [
    ['用法：npm run rotate-keys', {}],
    ['用法：npm run rotate-keys', {}, 'LOG_KEY'],
    ['用法：npm run rotate-keys', {}, 'contacts', 'CONTACT_KEY'],
    ['演示系统不换密钥', { DEMO: '1' }, 'CONTACT_KEY'],
  ] as const) {
    const { code, said } = await operator({ ...source, ...change }, 'rotate-keys', ...args);
    expect([code, said]).toEqual([1, expect.stringContaining(words)]);
  }
});
