import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';

/** File of the contract. */
export const CONTRACT_FILE = 'schema/schema.graphql';

/** The contract as text (接口约定), in an order that does not depend on how modules load. */
export const contractText = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
