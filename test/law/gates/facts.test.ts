/** 记录为准: a fact that is typed at a gate has a row that says against which record it is held, or why against none. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { buildSchema, getNamedType, type GraphQLInputType, isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { FACTS } from './facts.ts';
import { GATES } from './gates.ts';

const mutations = buildSchema(readFileSync('schema/schema.graphql', 'utf8')).getMutationType()!.getFields();

/** Facts by their type, and texts that name a number, a person or a body, or say how something went. */
const FACT_TYPES: readonly string[] = ['Int', 'CalendarDay', 'Instant', 'Boolean'];
const TELLING =
  /(?:No|Heard|Statement|reviewedBy|observers|press|evaluators|entrusted|issuer|participants|speaker|chair|recorder)$/u;
const HELD: readonly string[] = ['RECORD', 'PLAN', 'OWN', 'ELSEWHERE', 'OPEN'];
/** Facts known and not yet held against a record; fewer with each that is. */
const OPEN_MOST = 0;

const leaves = (type: GraphQLInputType, path: string): string[] => {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) => leaves(field.type, `${path}.${field.name}`));
  if (path.endsWith('.version')) return [];
  return FACT_TYPES.includes(named.name) || (/^(?:Text|String)$/u.test(named.name) && TELLING.test(path))
    ? [path]
    : [];
};
const typed = GATES.flatMap((gate) =>
  (mutations[gate]?.args ?? []).flatMap(({ name, type }) => leaves(type, `${gate}.${name}`)),
);

describe('过关时填写的事实，各有所据的记录', () => {
  it('关口都是现有的办理', () => expect(GATES.filter((gate) => !mutations[gate])).toEqual([]));

  it('推动事项、完成程序、记入过程的办理，都算关口', () => {
    const files = globSync('server/domains/{procedure,decision,hearing,participation,execution}/**/*.ts');
    const moving = files.flatMap((file) => {
      const code = readFileSync(file, 'utf8');
      if (!/\b(?:moveOn|recordStep|recordDecision)\(/u.test(code)) return [];
      return [...code.matchAll(/export const (\w+) = defineCommand\(/gu)].map(([, name = '']) => name);
    });
    const late = /LateEntry$/u;
    expect(moving.filter((name) => mutations[name] && !late.test(name) && !GATES.includes(name))).toEqual([]);
    expect(moving.length).toBeGreaterThan(20);
  });

  it('每一项填写的事实在表中有一行，只有一行；没有多余的', () =>
    expect(FACTS.map(({ path }) => path).toSorted()).toEqual(typed.toSorted()));

  it('说由哪个文件查对的，文件确实在', () => {
    const files = FACTS.flatMap(({ by }) => (by ? [`server/law/${by}.ts`] : []));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(FACTS.filter(({ held }) => !HELD.includes(held))).toEqual([]);
  });

  it(`还没有查对的不多于${OPEN_MOST}项`, () =>
    expect(FACTS.filter(({ held }) => held === 'OPEN').length).toBeLessThanOrEqual(OPEN_MOST));
});
