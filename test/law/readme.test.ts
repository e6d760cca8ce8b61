/** The map of the rules: what server/law/README.md says stands where, does stand there, and nothing stands there unsaid. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const README = 'server/law/README.md';
const rows = readFileSync(README, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && line.includes('`'))
  .map((line) => ({ line, paths: [...line.matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? '') }));
const text = (path: string) => readFileSync(path, 'utf8');
const lawFiles = globSync('server/law/**/*.ts').toSorted();

describe('规定在哪个文件、由哪个测试证明，说明书与实际一致', () => {
  it.each(rows)('$line', ({ paths }) => {
    const [file, ...tests] = paths;
    expect(file).toMatch(/^server\/law\//);
    expect(tests.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('每个规则文件都列在表中，只列一次', () => {
    expect(rows.map(({ paths }) => paths[0] ?? '').toSorted()).toEqual(lawFiles);
  });

  it.each(rows)('所列的测试确实用到该文件：$line', ({ paths }) => {
    const [file = '', ...tests] = paths;
    const reached = new Set(tests.flatMap(imports));
    for (const one of reached) for (const next of imports(one)) reached.add(next);
    expect(reached.has(file)).toBe(true);
  });
});

function imports(path: string): string[] {
  const specifiers = [...text(path).matchAll(/from '((?:#|\.)[^']+\.ts)'/g)].map(([, one]) => one ?? '');
  return specifiers
    .map((one) => (one.startsWith('#') ? one.slice(1) : normalize(join(dirname(path), one))))
    .filter((file) => file.startsWith('server/law/') && existsSync(file));
}

it('规则不看钟表，不碰网络，不读环境，只用自己的文件', () => {
  for (const file of lawFiles) {
    const source = text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect([
      file,
      source.match(/Date\.now|new Date\(\)|process\.|fetch\(|performance|Math\.random/g),
    ]).toEqual([file, null]);
    const foreign = [...source.matchAll(/from '([^']+)'/g)]
      .map(([, from]) => from)
      .filter((from) => !/^(?:\.\/|#server\/law\/)/.test(from ?? ''));
    expect([file, foreign]).toEqual([file, []]);
  }
});

it('每个导出都有一句说明', () => {
  const bare = lawFiles.flatMap((file) => {
    const lines = text(file).split('\n');
    return lines
      .map((line, index) => ({ line, before: lines[index - 1] ?? '' }))
      .filter(
        ({ line, before }) =>
          /^export (?!\*|\{|type (\w+) = keyof typeof \1;)/.test(line) && !before.trimEnd().endsWith('*/'),
      )
      .map(({ line }) => `${file}: ${line}`);
  });
  expect(bare).toEqual([]);
});

it('规则中的每个代码都有测试用到', () => {
  const notCodes =
    /^(?:EXCLUDE_FIRST|INCLUDE_BOTH|ON_OBJECTION|ONE_OF_SEVERAL|MAKE_UP_WORKDAY|UNDER_REVIEW|ID_NUMBER|BANK_CARD)$/;
  const enums = new Set(
    lawFiles.flatMap((file) => [
      ...[...text(file).matchAll(/^ {2}([A-Z0-9_]+) = '\1',$/gm)].map(([, key]) => key),
      ...[...text(file).matchAll(/vocabulary\(\{([^]*?)\}\)/g)].flatMap(([, cases]) =>
        [...(cases ?? '').matchAll(/([A-Z0-9_]+):/g)].map(([, key]) => key),
      ),
    ]),
  );
  const codes = lawFiles
    .flatMap((file) => [...text(file).matchAll(/'([A-Z]+(?:_[A-Z0-9]+)+)'/g)].map(([, code]) => code ?? ''))
    .filter((code) => !enums.has(code) && !notCodes.test(code));
  const tests = globSync('test/law/**/*.test.ts').map(text).join('\n');
  expect(new Set(codes).size).toBeGreaterThan(50);
  expect([...new Set(codes)].filter((code) => !tests.includes(`'${code}'`))).toEqual([]);
});
