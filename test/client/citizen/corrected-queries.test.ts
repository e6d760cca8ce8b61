/** 更正: a public page that shows a text of a round asks for what was put right in it, so that no place is forgotten. */
import { readFileSync, globSync } from 'node:fs';
import {
  buildSchema,
  type FragmentDefinitionNode,
  getNamedType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import { expect, it } from 'vitest';
import { CONTRACT_FILE } from '#schema/generate/contract-text.ts';

/** The fields whose words a correction may be about. */
const CORRECTABLE: Readonly<Record<string, readonly string[]>> = {
  Consultation: [
    'plainWords',
    'ways',
    'contact',
    'basis',
    'interpretation',
    'impacts',
    'questions',
    'cases',
    'pictures',
  ],
  AdoptionReport: ['introduction', 'rows', 'contact'],
};

const schema = buildSchema(readFileSync(CONTRACT_FILE, 'utf8'));
const texts = [...globSync('client/citizen/**/*.{ts,tsx}'), ...globSync('client/*.ts')]
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/graphql\(`([^`]+)`\)/g)])
  .map(([, text]) => parse(text ?? ''))
  .flatMap(({ definitions }) => definitions);
const fragments = new Map(
  texts
    .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
    .map((one) => [one.name.value, one]),
);
const operations = texts.filter((one) => one.kind === Kind.OPERATION_DEFINITION);

interface Read {
  type: GraphQLObjectType;
  fields: Set<string>;
}

/** Every object that is read, with the fields that all fragments together ask of it. */
function readIn(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Read[] {
  const below = new Map<string, SelectionSetNode[]>();
  const fields = new Set<string>();
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const spread = fragments.get(node.name.value);
        if (spread) walk(spread.selectionSet);
      } else if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet);
      else {
        fields.add(node.name.value);
        const name = node.alias?.value ?? node.name.value;
        if (node.selectionSet)
          below.set(`${node.name.value} ${name}`, [
            ...(below.get(`${node.name.value} ${name}`) ?? []),
            node.selectionSet,
          ]);
      }
    }
  };
  sets.forEach(walk);
  const inner = [...below].flatMap(([key, own]) => {
    const field = type.getFields()[key.split(' ')[0] ?? ''];
    const of = field && getNamedType(field.type);
    return of && isObjectType(of) ? readIn(of, own) : [];
  });
  return [{ type, fields }, ...inner];
}

it('公众页面读到可以更正的文字，也读到更正', () => {
  const query = schema.getQueryType();
  const silent = operations.flatMap(({ name, operation, selectionSet }) =>
    operation === OperationTypeNode.QUERY && query
      ? readIn(query, [selectionSet])
          .filter(({ type, fields }) => CORRECTABLE[type.name]?.some((field) => fields.has(field)))
          .filter(({ fields }) => !fields.has('correctedWords'))
          .map(({ type }) => `${name?.value}: ${type.name}`)
      : [],
  );
  expect(operations.length).toBeGreaterThan(50);
  expect(silent).toEqual([]);
});
