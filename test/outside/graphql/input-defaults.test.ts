/** 缺省值: a request that leaves out what the contract fills in is compiled like any other. */
import { readFileSync } from 'node:fs';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { expect, it } from 'vitest';
import { withInputDefaults } from '#server/outside/graphql/input-defaults.ts';

const contract = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const registering = parse(
  'mutation($input: RegistrationInput!) { registerForEvent(input: $input) { __typename } }',
);
const REGISTRATION = {
  groupId: '01a1fd1f-0c2d-7433-b5b8-0f7c3ea3b260',
  idempotencyKey: '01a1fd1f-0c2d-7433-b5b8-0f7c3ea3b261',
  name: '张晓禾',
  contactKind: 'PHONE',
  contact: '13900000000',
  noticeVersion: 1,
};

const filled = (schema: typeof contract, document: ReturnType<typeof parse>, variables: object) =>
  withInputDefaults(schema, document.definitions[0] as OperationDefinitionNode, { ...variables });

it('没有写的，按契约的缺省值；写了的，照写的；写了空值的，仍是空值', () => {
  expect(filled(contract, registering, { input: REGISTRATION })).toEqual({
    input: { ...REGISTRATION, persons: 1, needs: '', withMinor: false, guardian: '' },
  });
  const given = { ...REGISTRATION, persons: 3, needs: null, withMinor: true, guardian: '李' };
  expect(filled(contract, registering, { input: given })).toEqual({ input: given });
  expect(filled(contract, registering, {})).toEqual({});
});

it('列表和里层的也一样，枚举写它的名称', () => {
  const nested = buildSchema(`
    enum Kind { ONE TWO }
    input Inner { kind: Kind! = TWO, text: String! }
    input Outer { inner: [Inner!]!, again: Outer, count: Int = 5 }
    type Query { of(outer: Outer): Int }`);
  const query = parse('query($outer: Outer) { of(outer: $outer) }');
  const inner = { text: 'a' };
  expect(filled(nested, query, { outer: { inner: [inner], again: { inner: [] } } })).toEqual({
    outer: { inner: [{ kind: 'TWO', text: 'a' }], again: { inner: [] } },
  });
  expect(filled(nested, query, { outer: null })).toEqual({ outer: null });
});

it('这样编译执行才接受，不再退回解释执行', async () => {
  const compiled = compileQuery(contract, registering, '');
  if (!isCompiledQuery(compiled)) throw new Error('not compiled');
  const run = async (variables: object) =>
    (await compiled.query(undefined, {}, { ...variables })).errors?.map(({ message }) => message).join();
  expect(await run({ input: REGISTRATION })).toContain('was not provided');
  expect(await run(filled(contract, registering, { input: REGISTRATION }))).not.toContain('invalid value');
});
