/** Spreads of all plain fields of a type, written out when the client's documents are made. */
import { buildSchema, parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { withAllFields } from '#schema/generate/all-fields.ts';

const contract = buildSchema(`
  type Query { event: Event }
  enum Kind { OPEN_DAY }
  type Unit { id: ID! }
  type Event { id: ID! kind: Kind! hosts: [String!]! words(length: Int): String unit: Unit! }`);

const written = (text: string) => print(withAllFields(contract, parse(text))).replaceAll(/\s+/g, ' ');

it('取一类记录的全部文字、数字和类别字段，不取要参数的和另一类记录', () => {
  expect(written('{ event { ...Event_fields unit { ...Unit_fields } } }')).toBe(
    '{ event { id kind hosts unit { id } } }',
  );
});

it('别的片段照旧；合同里没有的类别不动，由校验指出', () => {
  expect(written('{ event { ...EventCan_event ...Nothing_fields } }')).toBe(
    '{ event { ...EventCan_event ...Nothing_fields } }',
  );
});
