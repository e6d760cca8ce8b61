import * as enums from '#schema/kernel/enums.ts';
import { createPubSub } from '@graphql-yoga/subscription';
import { type GraphQLSchema, type GraphQLUnionType, isUnionType } from 'graphql';
import { buildSchema, registerEnumType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Refusal } from '#server/law/refusal.ts';
import { judgeArguments } from '#server/outside/graphql/judged-arguments.ts';
import { RESOLVERS } from './resolvers.ts';

const LAW = import.meta.glob<object>('../../law/**/*.ts', { eager: true });

/** A vocabulary is known by its words: each stands for itself. */
const isVocabulary = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, word]) => key === word);

const wordsOf = (name: string) => {
  const description = enums.ENUM_WORDS[name];
  return description === undefined ? {} : { description };
};

for (const module of [...Object.values(LAW), enums])
  for (const [name, value] of Object.entries(module))
    if (isVocabulary(value)) registerEnumType(value, { name, ...wordsOf(name) });

let built: Promise<GraphQLSchema> | undefined;

/** The GraphQL schema (接口约定), printed to schema/schema.graphql; a process builds it once. */
export const buildContract = (): Promise<GraphQLSchema> => (built ??= fromResolvers());

async function fromResolvers(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: RESOLVERS,
    validate: false,
    // Asking it everything takes a tenth of a second of every start; test/contract.test.ts does, and Apollo refuses what is invalid.
    skipCheck: true,
    // Subscriptions use the content's own change notices; the library still requires a bus.
    pubSub: createPubSub({}),
    scalarsMap: [{ type: Date, scalar: InstantScalar }],
    // The printed file must not depend on the order in which modules load.
    emitSchemaFile: false,
  });
  for (const type of Object.values(schema.getTypeMap())) if (isUnionType(type)) resolveAtOnce(type);
  judgeArguments(schema);
  return schema;
}

/**
 * A union is a result or a Refusal, or its values name their types. The type name is resolved synchronously, as compiled
 * execution requires.
 */
function resolveAtOnce(union: GraphQLUnionType): void {
  const types = union.getTypes().map(({ name }) => name);
  const [done, ...others] = types.filter((name) => name !== REFUSAL);
  if (!types.includes(REFUSAL)) {
    union.resolveType = ({ __typename }: { __typename: string }) => __typename;
    return;
  }
  if (!done || others.length > 0) throw new Error(`${union.name} is more than something or its refusal`);
  union.resolveType = (value) => (value instanceof Refusal ? REFUSAL : done);
}

const REFUSAL = 'Refusal';
