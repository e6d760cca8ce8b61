/** 每一个办理事项的每一个编号: nothing that an id may be written as makes a fault of the server, or keeps a try out of the audit. */
import { getNamedType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import { expect, it } from 'vitest';
import { buildContract } from '#server/outside/wiring/contract.ts';
import { ask } from './ask.ts';
import { testDatabase } from './database.ts';
import { emptyQuestion } from './doors.ts';

const database = await testDatabase();
const schema = await buildContract();
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

const WRONG = ['\u0000', 'a'.repeat(3000)];

/** Where ids and plain texts stand in an argument; lists with one element. */
function placesIn(type: GraphQLInputType): string[][] {
  if (isNonNullType(type)) return placesIn(type.ofType);
  if (isListType(type)) return placesIn(type.ofType).map((place) => ['0', ...place]);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) =>
      placesIn(field.type).map((place) => [field.name, ...place]),
    );
  return ['ID', 'String'].includes(getNamedType(type).name) ? [[]] : [];
}

/** The value with `text` put at a place; what is not there yet is made. */
function put(value: unknown, [step, ...rest]: string[], text: string): unknown {
  if (step === undefined) return text;
  if (step === '0') return [put((value as unknown[] | null)?.[0], rest, text)];
  const fields = (value ?? {}) as Record<string, unknown>;
  return { ...fields, [step]: put(fields[step], rest, text) };
}

/** NOT_FOUND: what is open to everybody looked for a token or number that is none. */
const CODES: readonly unknown[] = ['BAD_USER_INPUT', 'UNAUTHENTICATED', 'NOT_FOUND'];

/** Reads a file into the form and changes nothing: like any reading's, its refusal is not recorded. */
const READS = 'readDraftFile';

it.each(mutations.map(({ name }) => name))('%s', async (name) => {
  const { query, variables = {} } = emptyQuestion(schema, name);
  const args = mutations.find((field) => field.name === name)?.args ?? [];
  const places = args.flatMap(({ name: arg, type }) => placesIn(type).map((place) => [arg, ...place]));
  const denied = async () =>
    Number((await database.sql<{ n: string }>('select count(*) as n from audit_event'))[0]?.n);
  for (const [arg = '', ...place] of places)
    for (const text of WRONG) {
      const before = await denied();
      const given = { ...variables, [arg]: put(variables[arg], place, text) };
      const { errors = [] } = await ask(database, null, { query, variables: given });
      // An input that may be left out was put together from this one field: its shape was refused already.
      const codes = errors
        .filter(({ message }) => !message.startsWith('Variable "$'))
        .map(({ extensions }) => extensions.code);
      const where = `${name}(${[arg, ...place].join('.')})`;
      expect([where, codes.filter((code) => !CODES.includes(code))]).toEqual([where, []]);
      if (codes.includes('UNAUTHENTICATED') && name !== READS)
        expect([where, await denied()]).toEqual([where, before + 1]);
    }
});
