/** Standard mutation documents: made from the contract, by name alone. */
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { standardSources } from '#schema/generate/standard-documents.ts';

const contract = buildSchema(`
  type Query { none: Int }
  input Warning { code: String! }
  type Refusal { id: ID }
  type Event { id: ID! version: Int! stage: String! title: String! }
  type Bare { title: String! }
  union EventOrRefusal = Event | Refusal
  union BareOrRefusal = Bare | Refusal
  type Mutation {
    saveEvent(id: ID!, version: Int!, warnings: [Warning!]! = []): EventOrRefusal!
    archiveEvent: EventOrRefusal!
    revealEvent(id: ID!): Event!
    nameBare: BareOrRefusal!
  }`);

const textOf = (name: string) => standardSources(contract, [name])[0]?.rawSDL;

it('带上全部参数和缺省值，结果取标识、版本和环节，或者不予办理', () => {
  expect(textOf('saveEvent')).toBe(
    'mutation SaveEvent($id: ID!, $version: Int!, $warnings: [Warning!]! = []) { saveEvent(id: $id, version: $version, warnings: $warnings) { ... on Event { id version stage } ...RefusalPanel_refusal } }',
  );
  expect(textOf('archiveEvent')).toContain('mutation ArchiveEvent { archiveEvent { ... on Event');
});

it.each([
  ['没有这样的命令', 'saveNothing', /no such mutation/],
  ['结果不是“办成或者不予办理”', 'revealEvent', /no union/],
  ['结果里没有一个标准字段', 'nameBare', /none of the standard fields/],
])('%s：生成时就说明，不留到运行时', (_, name, fault) => {
  expect(() => textOf(name)).toThrow(fault);
});
