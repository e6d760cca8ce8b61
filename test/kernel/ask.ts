import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { buildContract } from '#server/outside/wiring/contract.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { TestDatabase } from './database.ts';

/** A GraphQL question as text with its variables. */
export interface Question {
  query: string;
  variables?: Record<string, unknown>;
}

/** The context of a request by this actor (null: a citizen without an account). */
export const contextOf = ({ services }: TestDatabase, actor: Actor | null): Context => ({
  services,
  actor,
  address: '127.0.0.1',
  sessionHash: null,
  cookies: {},
});

const known = new Map<string, { document: DocumentNode; errors: readonly GraphQLError[] }>();

/** A text asked before is not read again. */
function readIn(schema: GraphQLSchema, query: string) {
  const document = known.get(query)?.document ?? parse(query);
  const read = known.get(query) ?? { document, errors: validate(schema, document) };
  known.set(query, read);
  return read;
}

/** Asks through the public door as this actor; `data` is untyped on purpose: tests state what they expect. */
export async function ask(
  database: TestDatabase,
  actor: Actor | null,
  { query, variables = {} }: Question,
): Promise<ExecutionResult<Record<string, never>>> {
  const schema = await buildContract();
  const { document, errors } = readIn(schema, query);
  if (errors.length > 0) return { errors };
  const contextValue = contextOf(database, actor);
  const result = await execute({ schema, document, variableValues: variables, contextValue });
  return result as ExecutionResult<Record<string, never>>;
}

/** The codes of an answer's errors. */
export const codesOf = (answer: ExecutionResult<unknown>) =>
  answer.errors?.map(({ extensions }) => extensions.code);

/** Actions and outcomes of the audit, oldest first. */
export const auditTrail = async (database: TestDatabase) =>
  (
    await database.sql<{ action: string; outcome: string }>(
      'select action, outcome from audit_event order by at, id',
    )
  ).map(({ action, outcome }) => [action, outcome]);
