import '#schema/kernel/enums.ts';
import { createPubSub } from '@graphql-yoga/subscription';
import { type GraphQLSchema, type GraphQLUnionType, isUnionType } from 'graphql';
import { buildSchema } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Refusal } from '#server/law/refusal.ts';
import { DOORS } from './doors.ts';

/** The contract (接口约定), made from the doors' classes; printed to schema/schema.graphql. */
export async function buildContract(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: DOORS,
    validate: false,
    // Subscriptions hear of changes by the content's own announcements; the library asks for a bus all the same.
    pubSub: createPubSub({}),
    scalarsMap: [{ type: Date, scalar: InstantScalar }],
    // The printed file must not depend on the order in which modules load.
    emitSchemaFile: false,
  });
  for (const type of Object.values(schema.getTypeMap())) if (isUnionType(type)) resolveAtOnce(type);
  return schema;
}

/** A union is something done, or the refusal of it; the library would promise the name, and compiled execution waits for none. */
function resolveAtOnce(union: GraphQLUnionType): void {
  const [done, ...others] = union.getTypes().filter(({ name }) => name !== REFUSAL);
  if (!done || others.length > 0) throw new Error(`${union.name} is more than something or its refusal`);
  union.resolveType = (value) => (value instanceof Refusal ? REFUSAL : done.name);
}

const REFUSAL = 'Refusal';
