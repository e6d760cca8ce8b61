import '#schema/kernel/enums.ts';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { DOORS } from './doors.ts';

/** The contract (接口约定), made from the doors' classes; printed to schema/schema.graphql. */
export const buildContract = (): Promise<GraphQLSchema> =>
  buildSchema({
    resolvers: DOORS,
    validate: false,
    scalarsMap: [{ type: Date, scalar: InstantScalar }],
    // The printed file must not depend on the order in which modules load.
    emitSchemaFile: false,
  });
