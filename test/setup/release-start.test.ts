/** 发布包的开头：用本机的Node.js，不合用的说明白；归档同样的内容得到同样的字节。 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameOf, releaseOf } from '#server/outside/build/release/release-name.ts';
import { releasePackage } from '#server/outside/build/release/release-package.ts';
import { writeArchive } from '#server/outside/build/release/write-archive.ts';
import { testFolder } from './homes.ts';

const of = releaseOf(process.cwd());

/** A release that holds only its beginning, with another manifest. */
function begun(change: object = {}) {
  const root = testFolder();
  cpSync('server/outside/build/release/start.js', join(root, 'start.js'));
  writeFileSync(join(root, 'package.json'), JSON.stringify({ ...releasePackage(of), ...change }));
  mkdirSync(join(root, 'dist/server'), { recursive: true });
  writeFileSync(join(root, 'dist/server/start.js'), `console.log('began', ...process.argv.slice(2));`);
  const args = [join(root, 'start.js'), 'admin', '建账号'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: '/' });
  return { status, said: stdout + stderr };
}

describe('node start.js', () => {
  it('合用的交给构建好的服务，参数原样', () => {
    expect(begun()).toEqual({ status: 0, said: 'began admin 建账号\n' });
  });

  it('Node.js较旧的，说需要哪一版、怎么办', () => {
    const { status, said } = begun({ engines: { node: '>=99' } });
    expect(status).toBe(1);
    for (const words of [process.versions.node, '需要99以上', '安装Node.js 99', 'install it on this machine'])
      expect(said).toContain(words);
    expect(said).not.toContain('npm ci');
  });

  it.each([{ os: ['plan9'] }, { cpu: ['pdp11'] }])('供别的机器用的不启动：%o', (change) => {
    const { status, said } = begun(change);
    expect([status, said.includes(`本机是${process.platform}-${process.arch}`)]).toEqual([1, true]);
  });
});

it('发布包的命令就是源码的运维命令，什么也不安装；Node.js的版本是项目自己所用的', () => {
  const { engines, scripts, ...rest } = releasePackage(of) as Record<'engines' | 'scripts', object>;
  expect(scripts).toMatchObject({ start: 'exec node start.js', backup: 'exec node start.js backup' });
  expect(Object.keys(scripts)).toEqual([
    'start',
    'training',
    'admin',
    'rotate-keys',
    'escrow',
    'backup',
    'restore',
    'verify',
  ]);
  expect(engines).toEqual({ node: `>=${process.versions.node.split('.')[0]}` });
  expect(rest).not.toHaveProperty('dependencies');
  expect(nameOf(of)).toMatch(/^public-participation-\d+\.\d+\.\d+-[0-9a-f]{12}(?:-changed)?$/);
});

it('同样的内容写两次，字节相同，不论文件是何时写成的', async () => {
  const root = testFolder();
  writeFileSync(join(root, 'a'), '甲'.repeat(50_000));
  symlinkSync('a', join(root, 'b'));
  const made = new Map([['c', Buffer.from('丙')]]);
  const archive = (name: string) => join(root, name);
  for (const [name, day] of [
    ['one', '2001-01-01'],
    ['two', '2020-01-01'],
  ] as const) {
    utimesSync(join(root, 'a'), new Date(day), new Date(day));
    const contents = { files: ['a', 'b'], made, folder: 'f', time: new Date(0) };
    await writeArchive(root, archive(name), contents);
  }
  expect(readFileSync(archive('one')).equals(readFileSync(archive('two')))).toBe(true);
});
