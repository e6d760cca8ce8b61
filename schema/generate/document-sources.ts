import { globSync, readFileSync } from 'node:fs';
import {
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  NoUnusedFragmentsRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { withAllFields } from './all-fields.ts';

/** A document as it stands in a source of the client. */
export interface SourceDocument {
  location: string;
  rawSDL: string;
  document: DocumentNode;
}

const TAG = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`/g;

/** Every `graphql(...)` in the files of a pattern, in the order of their names; `..._fields` are written out. */
export const documentsIn = (schema: GraphQLSchema, pattern: string, exclude: string): SourceDocument[] =>
  globSync(pattern, { exclude: [exclude] })
    .sort()
    .flatMap((location) =>
      [...readFileSync(location, 'utf8').matchAll(TAG)].map(([, rawSDL = '']) => ({
        location,
        rawSDL,
        document: withAllFields(schema, parse(rawSDL)),
      })),
    );

/**
 * Documents that validate, and those that do not with their errors: half-written ones must not stop everybody's work.
 */
export function sifted(
  schema: GraphQLSchema,
  sources: readonly SourceDocument[],
): { whole: SourceDocument[]; broken: string[] } {
  // Together they are judged in a second; one by one, to say which is at fault, takes half a minute.
  const all = sources.flatMap(({ document }) => document.definitions);
  const [fault] = faultsOf(schema, all);
  if (!fault) return { whole: [...sources], broken: [] };
  const faults = new Map(sources.map((source) => [source, faultOf(schema, source, sources)]));
  const broken = sources.filter((source) => faults.get(source) !== null);
  // Two of one name: neither is wrong by itself.
  if (broken.length === 0) throw fault;
  const rest = sources.filter((source) => !broken.includes(source));
  // A document that uses a broken fragment is broken too.
  const inner = sifted(schema, rest);
  return {
    whole: inner.whole,
    broken: [...broken.map((source) => `${source.location}: ${faults.get(source)}`), ...inner.broken],
  };
}

/** Faults of documents taken together. */
const faultsOf = (schema: GraphQLSchema, definitions: readonly DefinitionNode[]) =>
  validate(schema, { kind: Kind.DOCUMENT, definitions }, RULES);

const RULES = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

function faultOf(
  schema: GraphQLSchema,
  source: SourceDocument,
  all: readonly SourceDocument[],
): string | null {
  const fragments = all
    .filter((other) => other !== source)
    .flatMap(({ document }) => document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION));
  const document = { ...source.document, definitions: [...source.document.definitions, ...fragments] };
  const own = new Set(source.document.definitions.map(({ loc }) => loc?.source));
  const errors = faultsOf(schema, document.definitions).filter(({ nodes }) =>
    nodes?.some(({ loc }) => own.has(loc?.source)),
  );
  return errors.length > 0 ? errors.map(({ message }) => message).join(' ') : null;
}
