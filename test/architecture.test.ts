/** The map in ARCHITECTURE.md, as a test: who may import whom, how large a file may be, which names say nothing. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** From (a path prefix, first match wins) → the only prefixes it may import; '*' means any package, '.' its own folder. */
const MAY_IMPORT: readonly (readonly [from: string, to: readonly string[]])[] = [
  ['server/law/', ['server/law/']],
  ['server/proof/', ['server/proof/']],
  ['schema/generate.ts', ['schema/', 'server/wiring/contract.ts', '*']],
  ['schema/', ['schema/', 'server/law/', '*']],
  ['migrations/', ['migrations/', 'server/law/', '*']],
  [
    'server/kernel/',
    ['server/kernel/', 'schema/', 'server/law/', 'server/proof/', 'migrations/list.ts', '*'],
  ],
  ['server/table/', ['server/table/', '*']],
  ['server/docx/', ['server/docx/', '*']],
  ['server/pdf/', ['server/pdf/', '*']],
  ['server/lottery/', ['server/lottery/', 'server/proof/', '*']],
  ['server/demo/', ['server/', 'schema/', '*']],
  ['server/cli/', ['server/', 'schema/', '*']],
  // Registries: every kind, resolver and job by name.
  ['server/wiring/', ['server/', 'schema/', 'client/graphql/', '*']],
  ['server/build/', ['.', 'server/kernel/', '*']],
  ['server/pages', ['server/', 'schema/', 'client/', '*']],
  ['server/http/', ['server/', 'schema/', 'client/', '*']],
  ['server/graphql/', ['server/', 'schema/', 'client/graphql/', '*']],
  ['server/files/', ['.', 'server/kernel/', 'server/law/', 'schema/', '*']],
  // An engine does not know its kinds: it reads no domain.
  ['server/receipt/', ['.', 'server/kernel/', 'server/law/', 'server/proof/', 'schema/', '*']],
  ['server/confirmation/', ['.', 'server/telling/', 'server/kernel/', 'server/law/', 'schema/', '*']],
  ['server/telling/', ['.', 'server/message/', 'server/kernel/', 'server/law/', 'schema/', '*']],
  [
    'server/draft/',
    ['.', 'server/docx/', 'server/pdf/', 'server/table/', 'server/kernel/', 'server/law/', 'schema/', '*'],
  ],
  [
    'server/notice/',
    ['.', 'server/paper/', 'server/telling/', 'server/kernel/', 'server/law/', 'schema/', '*'],
  ],
  ['server/sheet/', ['.', 'server/table/', 'server/law/']],
  ['server/approval/', ['.', 'server/telling/', 'server/kernel/', 'server/law/', 'schema/', '*']],
  ['server/paper/', ['.', 'server/telling/', 'server/kernel/', 'server/law/', 'schema/', '*']],
  [
    'server/owndata/',
    ['.', 'server/receipt/', 'server/telling/', 'server/kernel/', 'server/law/', 'schema/', '*'],
  ],
  [
    'server/signup/',
    [
      '.',
      'server/receipt/',
      'server/confirmation/',
      'server/telling/',
      'server/kernel/',
      'server/law/',
      'schema/',
      '*',
    ],
  ],
  ['client/ui/', ['client/ui/', 'client/format.ts', '*']],
  ['client/format.ts', ['*']],
  ['client/words', ['client/words', 'client/format.ts', 'client/ui/', 'server/law/']],
  ['client/', ['client/', 'server/law/', 'server/proof/', '*']],
];

/** A domain of the server: its own folder, the engines, the kernel, the nouns, the law, and other domains' readings. */
const ENGINES = [
  'server/draft/',
  'server/receipt/',
  'server/owndata/',
  'server/signup/',
  'server/telling/',
  'server/confirmation/',
  'server/paper/',
  'server/notice/',
  'server/approval/',
  'server/sheet/',
];
const DOMAIN = [
  '.',
  ...ENGINES,
  'server/kernel/',
  'server/table/',
  'server/docx/',
  'server/lottery/',
  'server/law/',
  'server/proof/',
  'schema/',
  '*',
];
const READING = /^server\/[a-z]+\/[a-z-]+\.queries\.ts$/;
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

function mayImport(file: string, target: string): boolean {
  if (ROOT_FILE.test(file)) return true;
  const row = MAY_IMPORT.find(([from]) => file.startsWith(from));
  const allowed = row?.[1] ?? DOMAIN;
  if (!row && file.startsWith('server/') && READING.test(target)) return true;
  return allowed.some((prefix) =>
    prefix === '.' ? dirname(target).startsWith(dirname(file)) : target.startsWith(prefix),
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

it('法律规则不读时钟、环境和网络，也不引用任何包', () => {
  const impure = /\b(Date\.now|new Date\(\)|process\.|fetch\(|Math\.random|performance\.)/;
  const offences = files
    .filter((file) => file.startsWith('server/law/'))
    .filter((file) => impure.test(readFileSync(file, 'utf8')) || importsOf(file).includes('*'));
  expect(offences).toEqual([]);
});

it('只有数据库的 app_now() 决定时间：业务命令不读本机时钟', () => {
  const offences = files
    .filter((file) => /^server\/(catalogue|decision|consultation|feedback|identity|policy|site)\//.test(file))
    .filter((file) => /\bDate\.now\(|new Date\(\)/.test(readFileSync(file, 'utf8')));
  expect(offences).toEqual([]);
});

it('任何县都能用：示范县的名字只写在示范数据里', () => {
  const offences = files
    .filter((file) => !file.startsWith('server/demo/'))
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
    /^export (?:async )?(?:abstract )?(?:function|class|const|enum|interface|type(?! \{)|declare)\b/;
  const documented = (lines: string[], index: number) =>
    /\*\/\s*$/.test(
      lines
        .slice(0, index)
        .join('\n')
        .replace(/\n@\w+\([^;]*\)$/, ''),
    );

  it('server/law、server/kernel、schema', () => {
    const bare = files
      .filter((file) => /^(server\/(law|kernel|proof)|schema)\//.test(file) && !file.endsWith('.resolver.ts'))
      .flatMap((file) => {
        const lines = readFileSync(file, 'utf8').split('\n');
        return lines.flatMap((line, index) =>
          EXPORT.test(line) && !documented(lines, index) ? [`${file}:${index + 1}`] : [],
        );
      });
    expect(bare).toEqual([]);
  });
});
