/** 每个测试文件归一个命令、一个项目: what nobody runs protects nobody. `npm test` calls every command of the contract. */
import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Command, filesOf, type Kind } from './kernel/projects.ts';

const COMMANDS: readonly Command[] = ['quick', 'thorough'];
const KINDS: readonly Kind[] = ['pure', 'database', 'browser', 'processes'];
const files = globSync('test/**/*.test.*');

/** `npm test` or `npm run test:thorough`, and the project: where a file is run. */
const placesOf = (file: string) =>
  COMMANDS.flatMap((command) =>
    KINDS.filter((kind) => {
      const { include, exclude } = filesOf(kind, command);
      const among = (patterns: readonly string[]) => patterns.some((pattern) => matchesGlob(file, pattern));
      return among(include) && !among(exclude);
    }).map((kind) => `${command} ${kind}`),
  );

describe('两个测试命令', () => {
  it('每个测试文件恰好归其中一个，恰好在一个项目里', () => {
    expect(files.length).toBeGreaterThan(800);
    const elsewhere = files
      .map((file) => [file, placesOf(file)] as const)
      .filter(([, places]) => places.length !== 1);
    expect(elsewhere).toEqual([]);
  });

  it('归哪一个，看文件名', () => {
    const misplaced = files.filter(
      (file) => file.includes('.thorough.test.') !== (placesOf(file)[0]?.startsWith('thorough') ?? false),
    );
    expect(misplaced).toEqual([]);
  });
});

/** Lists of the contract name commands without calling them. */
const LISTS =
  /^test\/(?:kernel\/door-policy|mutants|bench|screenshots|torture|upgrade|journeys)|\.thorough\.test\./;

it('npm test 经GraphQL在真实的PostgreSQL上办过合同里的每一个操作', () => {
  const contract = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
  const commands = Object.keys(contract.getMutationType()?.getFields() ?? {});
  const sources = globSync('test/**/*.{ts,tsx}').filter((file) => !LISTS.test(file));
  const called = new Set(sources.flatMap((file) => readFileSync(file, 'utf8').match(/\w+/g) ?? []));
  expect(commands.length).toBeGreaterThan(300);
  expect(commands.filter((name) => !called.has(name))).toEqual([]);
});
