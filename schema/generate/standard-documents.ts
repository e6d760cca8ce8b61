import { globSync, readFileSync } from 'node:fs';
import {
  astFromValue,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
  isUnionType,
  parse,
  print,
} from 'graphql';
import type { SourceDocument } from './document-sources.ts';

/** Fields a page needs of a changed object: its identity, its version and its stage. */
const STANDARD_FIELDS = ['id', 'no', 'recordingId', 'version', 'stage', 'state', 'receiptNo', 'lookupCode'];

const CALL = /\bstandard\('(\w+)'\)/g;

/** The name of the document of a mutation: planEvent is PlanEvent. */
export const documentName = (mutation: string): string =>
  mutation.charAt(0).toUpperCase() + mutation.slice(1);

/** The mutations whose standard document the client's sources ask for by `standard('…')`, in the order of their names. */
export const standardNames = (pattern: string, exclude: string): string[] => {
  const texts = globSync(pattern, { exclude: [exclude] }).map((file) => readFileSync(file, 'utf8'));
  const names = texts.flatMap((text) => [...text.matchAll(CALL)].map(([, name = '']) => name));
  return [...new Set(names)].sort();
};

/** The standard document of each mutation: all its arguments; of the result the standard fields, or the refusal. */
export const standardSources = (schema: GraphQLSchema, names: readonly string[]): SourceDocument[] =>
  names.map((name) => {
    const rawSDL = textOf(name, schema.getMutationType()?.getFields()[name]);
    return { location: `standard/${name}.ts`, rawSDL, document: parse(rawSDL) };
  });

function textOf(name: string, field: GraphQLField<unknown, unknown> | undefined): string {
  if (!field) throw new Error(`standard('${name}'): the contract has no such mutation`);
  const variables = field.args.map((arg) => `$${arg.name}: ${arg.type.toString()}${defaultOf(arg)}`);
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`);
  const heading = variables.length > 0 ? `(${variables.join(', ')})` : '';
  const args = passed.length > 0 ? `(${passed.join(', ')})` : '';
  return `mutation ${documentName(name)}${heading} { ${name}${args} { ${selectionOf(name, field)} } }`;
}

function defaultOf({ defaultValue, type }: GraphQLArgument): string {
  const value = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return value ? ` = ${print(value)}` : '';
}

function selectionOf(name: string, field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  const members = isUnionType(type) ? type.getTypes() : [];
  const done = members.find((member) => member.name !== 'Refusal');
  if (!done || !isObjectType(done))
    throw new Error(`standard('${name}'): the answer is no union with Refusal`);
  const own = STANDARD_FIELDS.filter((one) => one in done.getFields());
  if (own.length === 0) throw new Error(`standard('${name}'): ${done.name} has none of the standard fields`);
  return `... on ${done.name} { ${own.join(' ')} } ...RefusalPanel_refusal`;
}

/** The file that gives each standard document its type. */
export const standardFile = (names: readonly string[]): string => `/* eslint-disable */
import * as documents from './graphql.ts';

type Standard = {
${names.map((name) => `  ${name}: typeof documents.${documentName(name)}Document,`).join('\n')}
};

/** The standard document of a mutation: all its arguments, identity and version of what changed, or the refusal. */
export function standard<Name extends keyof Standard>(name: Name): Standard[Name] {
  const key = \`\${name.charAt(0).toUpperCase()}\${name.slice(1)}Document\`;
  return (documents as unknown as Record<string, Standard[Name]>)[key]!;
}
`;
