/** Statements of README.md, ARCHITECTURE.md and decisions/ on files, commands and settings are true. */
import { KEEPING } from '#server/outside/cli/backup/kept-backups.ts';
import { FREE_FLOOR } from '#server/ground/kernel/media/disk-room.ts';
import { releaseOf } from '#server/outside/build/release/release-name.ts';
import { releasePackage } from '#server/outside/build/release/release-package.ts';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALARMS } from '#server/domains/operation/alarm-kinds.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const PATH = /`((?:\.ci|client|migrations|schema|server|test)\/[\w./*<>-]*)`/g;

/** `server/<domain>` and `<noun>.ts` stand for any folder and any file. */
const standsFor = (path: string) => path.replaceAll(/<[\w-]+>/g, '*').replace(/\/$/, '');
const exists = (path: string) => existsSync(path) || globSync(standsFor(path)).length > 0;

const pathsIn = (text: string) => [...text.matchAll(PATH)].map(([, path]) => path ?? '');

it('SECURITY 所列的测试都在，每一行都有', () => {
  const rows = read('SECURITY.md')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => pathsIn(row).length === 0)).toEqual([]);
  expect(pathsIn(rows.join('\n')).filter((path) => !exists(path))).toEqual([]);
});

describe.each(['README.md', 'ARCHITECTURE.md'])('%s', (file) => {
  it('提到的每个路径都在', () => {
    const paths = pathsIn(read(file));
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  });

  it('树里的每个文件夹都在', () => {
    const tree = /```\n([\s\S]*?)```/.exec(read(file))?.[1] ?? '';
    let root = '';
    const missing: string[] = [];
    for (const line of tree.split('\n')) {
      const top = /^([\w.-]+\/)/.exec(line);
      if (top) root = top[1] ?? '';
      const names = /^ {2}(\S.*?)(?: {2,}|$)/.exec(line)?.[1]?.split(' ') ?? [];
      for (const name of names)
        if (/^[\w.-]+(\/|\.\w+)$/.test(name) && !exists(root + name)) missing.push(root + name);
    }
    expect(missing).toEqual([]);
  });
});

it('ARCHITECTURE 是一页，一个人记得住', () => {
  expect(Buffer.byteLength(read('ARCHITECTURE.md'))).toBeLessThanOrEqual(12_288);
});

it('README 通往 ARCHITECTURE 和各项决定', () => {
  expect(read('README.md')).toContain('](ARCHITECTURE.md)');
  expect(read('README.md')).toContain('](decisions/README.md)');
});

describe('decisions', () => {
  const NOT_ONE = new Set(['README.md', 'packages.md']);
  const files = globSync('decisions/*')
    .map((path) => path.slice('decisions/'.length))
    .filter((name) => !NOT_ONE.has(name))
    .toSorted();
  const textOf = (name: string) => read(`decisions/${name}`);
  const numberOf = (name: string) => name.slice(0, 4);

  /** Heading with the number of its name, a date, then the four parts, in this order, none empty and no other. */
  const wellFormed = (name: string) => {
    const [heading = '', ...parts] = textOf(name).split(/^## /m);
    const [, number, , date] = /^# (\d{4}) \S(.*)\n\n(?:Date: (\S+)\n\n)?$/.exec(heading) ?? [];
    return (
      /^\d{4}(-[a-z0-9]+)+\.md$/.test(name) &&
      number === numberOf(name) &&
      (date === undefined || /^\d{4}-\d\d-\d\d$/.test(date)) &&
      parts.map((part) => part.split('\n')[0]).join() === 'Context,Choice,Price,Held by' &&
      parts.every((part) => part.split('\n').slice(1).join('').trim() !== '')
    );
  };

  it('每项都写明标题、背景、选择、代价和由哪个测试守着', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((name) => !wellFormed(name))).toEqual([]);
  });

  it('编号各不相同，从0001起没有空号', () => {
    expect(files.map(numberOf)).toEqual(files.map((_, index) => String(index + 1).padStart(4, '0')));
  });

  it('按日期先后编号', () => {
    const dates = files.flatMap((name) => /^Date: (.+)$/m.exec(textOf(name))?.[1] ?? []);
    expect(dates).toEqual(dates.toSorted());
  });

  it('目录里各有一行，标题一样，没有别的', () => {
    const listed = [...read('decisions/README.md').matchAll(/^- \[(.+)\]\((\d.+)\)$/gm)];
    const lines = listed.map(([, title, name]) => `${name} ${title}`);
    expect(lines.toSorted()).toEqual(files.map((name) => `${name} ${textOf(name).split('\n')[0]?.slice(2)}`));
  });

  it('提到的每个路径都在', () => {
    const gone = files.flatMap((name) =>
      pathsIn(textOf(name))
        .filter((path) => !exists(path))
        .map((path) => `${name}: ${path}`),
    );
    expect(gone).toEqual([]);
  });

  it('守着它的测试写成测试文件的路径，没有的写明没有', () => {
    const heldBy = (name: string) => textOf(name).split('## Held by\n')[1]?.trim() ?? '';
    const TESTS = /^(?:no test|`test\/[\w./-]+\.test\.tsx?`(?:,\s`test\/[\w./-]+\.test\.tsx?`)*)$/;
    expect(files.filter((name) => !TESTS.test(heldBy(name)))).toEqual([]);
  });
});

it('SETTINGS 列出的设置就是程序读取的设置', () => {
  const table = read('SETTINGS.md');
  const listed = [...table.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name]) => name ?? '');
  const source = globSync('server/ground/kernel/config/config*.ts').map(read).join('\n');
  const known = [...source.matchAll(/'([A-Z][A-Z_]{3,})'/g)].map(([, name]) => name ?? '');
  expect(new Set(listed)).toEqual(new Set(known));
});

it.each(['README.md', 'OPERATIONS.md'])('%s 的每条 npm 命令都在 package.json 里', (file) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read(file).matchAll(/npm run ([a-z-]+)/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

describe('OPERATIONS', () => {
  const text = read('OPERATIONS.md');
  const source = globSync('server/**/*.ts').map(read).join('\n');

  it('所用的设置都在 SETTINGS 里', () => {
    const used = new Set(
      [...text.matchAll(/\b([A-Z][A-Z0-9]*_[A-Z_]+|DEMO)\b/g)].map(([, name]) => name ?? ''),
    );
    expect(used.size).toBeGreaterThan(7);
    expect([...used].filter((name) => !read('SETTINGS.md').includes(`\`${name}\``))).toEqual([]);
  });

  it('引用的提示和应答是程序里的原话，保留的份数是程序里的', () => {
    const quoted = [
      '端口',
      '已被占用',
      '属于另一个县',
      '由较新的版本升级过',
      '连接不上数据库',
      ...ALARMS,
      'backup.json',
    ];
    for (const words of [...quoted, 'database unavailable', '/healthz', '/readyz', '--with-gaps', '--keep']) {
      expect(text).toContain(words);
      expect(source).toContain(words);
    }
    expect(KEEPING).toEqual({ days: 7, weeks: 5, months: 12 });
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'seven days each, the last of five weeks, of twelve months',
    );
    expect(FREE_FLOOR).toBe(1024 ** 3 / 2);
  });

  it('监控的每个读数都在，没有别的', () => {
    const named = (one: string) => new Set(one.match(/\bparticipation_[a-z_]+/g));
    const told = globSync('server/outside/metrics/*.ts').map(read).join('\n');
    expect(named(told).size).toBeGreaterThan(10);
    expect(named(text)).toEqual(named(told));
  });
});

it('OPERATIONS 所说的发布包就是做出来的那一个', () => {
  const text = read('OPERATIONS.md').split('## First county')[0] ?? '';
  const { engines, scripts } = releasePackage(releaseOf(process.cwd())) as Record<string, object>;
  expect(engines).toEqual({ node: `>=${/Node\.js (\d+)/.exec(text)?.[1]}` });
  const source = globSync('server/outside/build/release/*.ts').map(read).join('\n');
  for (const name of ['SHA256SUMS', 'sbom.cdx.json', 'start.js', '.tar.gz', "'release'"]) {
    expect(text).toContain(name.replaceAll("'", ''));
    expect(source).toContain(name);
  }
  const { start: _start, ...commands } = scripts as Record<string, string>;
  for (const command of Object.keys(commands)) expect(text).toContain(command);
});

it('持续集成就是 README 的命令', () => {
  const [, commands = ''] = /```sh\n([\s\S]*?)```/.exec(read('README.md')) ?? [];
  const tested = [...commands.matchAll(/^npm (?:ci && npm )?((?:test|run test)\S*)/gm)].map(
    ([, name]) => name,
  );
  expect(tested).toEqual(['test', 'run test:thorough']);
  const run = read('.ci/run');
  for (const command of ['npm ci', ...tested.map((name) => `run npm ${name}`)])
    expect(run.split('\n')).toContain(command);
});
