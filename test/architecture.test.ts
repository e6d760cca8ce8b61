/** The map in ARCHITECTURE.md, as a test: who may import whom, how large a file may be, which names say nothing. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A row for a room of the ground or of the engines, with the rooms of the server that it may import besides. */
const room = (path: string, ...more: readonly string[]): readonly [from: string, to: readonly string[]] => [
  `server/${path}/`,
  ['.', ...more.map((name) => `server/${name}/`), '*'],
];
/** An engine does not know its kinds: it reads no domain. */
const engine = (name: string, ...more: readonly string[]) => {
  const [from, to] = room(`engines/${name}`, ...more, 'ground/kernel', 'law');
  return [from, [...to, 'schema/']] as const;
};

/** From (a path prefix, first match wins) → the only prefixes it may import; '*' means any package, '.' its own room. */
const MAY_IMPORT: readonly (readonly [from: string, to: readonly string[]])[] = [
  ['server/law/', ['server/law/']],
  ['server/ground/proof/', ['server/ground/proof/']],
  ['schema/generate.ts', ['schema/', 'server/outside/wiring/contract.ts', '*']],
  ['schema/', ['schema/', 'server/law/', '*']],
  ['migrations/', ['migrations/', 'server/law/', '*']],
  [
    'server/ground/kernel/',
    ['server/ground/kernel/', 'schema/', 'server/law/', 'server/ground/proof/', 'migrations/list.ts', '*'],
  ],
  room('ground/table'),
  room('ground/docx'),
  room('ground/pdf'),
  room('ground/lottery', 'ground/proof'),
  ['server/outside/demo/', ['server/', 'schema/', '*']],
  ['server/outside/cli/', ['server/', 'schema/', '*']],
  ['server/outside/metrics/', ['server/', 'schema/', '*']],
  // Registries: every kind, resolver and job by name.
  ['server/outside/wiring/', ['server/', 'schema/', 'client/', '*']],
  room('outside/build', 'ground/kernel'),
  ['server/outside/pages', ['server/', 'schema/', 'client/', '*']],
  ['server/outside/http/', ['server/', 'schema/', 'client/', '*']],
  ['server/outside/graphql/', ['server/', 'schema/', 'client/graphql/', '*']],
  engine('files'),
  engine('change'),
  engine('message', 'engines/receipt'),
  engine('receipt', 'ground/proof'),
  engine('confirmation', 'engines/telling', 'engines/message'),
  engine('telling', 'engines/message'),
  engine('draft', 'ground/docx', 'ground/pdf', 'ground/table'),
  engine('notice', 'engines/paper', 'engines/telling'),
  ['server/engines/sheet/', ['.', 'server/ground/table/', 'server/law/']],
  engine('approval', 'engines/telling'),
  engine('paper', 'engines/telling'),
  engine('owndata', 'engines/receipt', 'engines/telling'),
  engine('signup', 'engines/receipt', 'engines/confirmation', 'engines/telling'),
  ['client/ui/', ['client/ui/', 'client/format.ts', '*']],
  // The server writes the same codes into its messages and findings.
  ['client/format.ts', ['server/law/grouped-code.ts', '*']],
  ['client/words', ['client/words', 'client/format.ts', 'client/ui/', 'server/law/']],
  ['client/', ['client/', 'server/law/', 'server/ground/proof/', '*']],
];

/** A domain of the server: its own folder, the engines, the ground, the nouns, the law, and other domains' readings. */
const DOMAIN = [
  '.',
  ...'draft receipt owndata signup telling message confirmation paper notice approval change sheet'
    .split(' ')
    .map((engine) => `server/engines/${engine}/`),
  ...'kernel table docx lottery proof'.split(' ').map((room) => `server/ground/${room}/`),
  'server/law/',
  'schema/',
  '*',
];
const READING = /^server\/(?:engines|domains)\/(?:[a-z]+\/)+[a-z-]+\.queries\.ts$/;
const ROOT_FILE = /^server\/[a-z-]+\.ts$/;

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;
const files = globSync('{server,schema,client,migrations}/**/*.{ts,tsx}').filter(
  (file) => !file.startsWith('client/graphql/'),
);

const targetOf = (file: string, specifier: string) => {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : '*';
};

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, specifier]) => targetOf(file, specifier ?? ''));

/** Room of a file of the server: its floor's folder, with the rooms inside. */
const roomOf = (file: string) => file.split('/').slice(0, 3).join('/');

function mayImport(file: string, target: string): boolean {
  if (ROOT_FILE.test(file)) return true;
  const row = MAY_IMPORT.find(([from]) => file.startsWith(from));
  const allowed = row?.[1] ?? DOMAIN;
  if (!row && file.startsWith('server/') && READING.test(target)) return true;
  return allowed.some((prefix) =>
    prefix === '.' ? target.startsWith(`${roomOf(file)}/`) : target.startsWith(prefix),
  );
}

it('每个文件只引用它的文件夹可以引用的', () => {
  const offences = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !mayImport(file, target))
      .map((target) => `${file} -> ${target}`),
  );
  expect(offences).toEqual([]);
});

it('工作台的楼层：下层不引用上层', () => {
  const FLOORS = ['ground', 'engines', 'domains'];
  const floorOf = (file: string) => FLOORS.indexOf(/^client\/staff\/([a-z]+)\//.exec(file)?.[1] ?? '');
  const offences = files
    .filter((file) => floorOf(file) >= 0)
    .flatMap((file) => importsOf(file).map((target) => [file, target] as const))
    .filter(([file, target]) => floorOf(target) > floorOf(file));
  expect(offences).toEqual([]);
});

it('法律规则不读时钟、环境和网络，也不引用任何包', () => {
  const impure = /\b(Date\.now|new Date\(\)|process\.|fetch\(|Math\.random|performance\.)/;
  const offences = files
    .filter((file) => file.startsWith('server/law/'))
    .filter((file) => impure.test(readFileSync(file, 'utf8')) || importsOf(file).includes('*'));
  expect(offences).toEqual([]);
});

it('只有数据库的 app_now() 决定时间：业务命令不读本机时钟', () => {
  const offences = files
    .filter((file) =>
      /^server\/domains\/(catalogue|decision|consultation|feedback|identity|policy|site)\//.test(file),
    )
    .filter((file) => /\bDate\.now\(|new Date\(\)/.test(readFileSync(file, 'utf8')));
  expect(offences).toEqual([]);
});

it('任何县都能用：示范县的名字只写在示范数据里', () => {
  const offences = files
    .filter((file) => !file.startsWith('server/outside/demo/'))
    .filter((file) => /岚|青石镇/.test(readFileSync(file, 'utf8')));
  expect(offences).toEqual([]);
});

describe('文件小而名字有意义', () => {
  const all = [...files, ...globSync('test/**/*.{ts,tsx}')].filter((file) => !file.startsWith('migrations/'));

  it('没有超过200行的文件', () => {
    const long = all.filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 200);
    expect(long).toEqual([]);
  });

  it('文件名里没有不说明内容的词', () => {
    const vague = /(^|[-.])(utils?|helpers?|common|misc|managers?|base|types|services?)([-.]|$)/;
    expect(all.filter((file) => vague.test(basename(file)))).toEqual([]);
  });

  it('没有 any，没有关掉的检查', () => {
    const off = /(:\s*any\b|\bas any\b|<any>|@ts-ignore|@ts-nocheck|@ts-expect-error)/;
    const self = 'test/architecture.test.ts';
    expect(all.filter((file) => file !== self && off.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('法律、内核和名词里导出的每一样都有一句说明', () => {
  const EXPORT =
    /^export (?:async )?(?:abstract )?(?:function|class|const|enum|interface|type(?! \{| (\w+) = keyof typeof \1;)|declare)\b/;
  const documented = (lines: string[], index: number) =>
    /\*\/\s*$/.test(
      lines
        .slice(0, index)
        .join('\n')
        .replace(/\n@\w+\([^;]*\)$/, ''),
    );

  it('server/law、server/ground、schema', () => {
    const bare = files
      .filter(
        (file) =>
          /^(server\/(law|ground\/kernel|ground\/proof)|schema)\//.test(file) &&
          !file.endsWith('.resolver.ts'),
      )
      .flatMap((file) => {
        const lines = readFileSync(file, 'utf8').split('\n');
        return lines.flatMap((line, index) =>
          EXPORT.test(line) && !documented(lines, index) ? [`${file}:${index + 1}`] : [],
        );
      });
    expect(bare).toEqual([]);
  });
});
