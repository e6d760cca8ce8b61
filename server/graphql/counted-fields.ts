import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '#server/kernel/context.ts';
import type { Limits } from '#server/kernel/limits.ts';

type Counts = readonly (readonly [field: string, times: number])[];

/** Counts an address's use of rate-limited fields, each alias separately, before execution (限流). */
export function countedFields(limits: Limits): ApolloServerPlugin<Context> {
  const known = new WeakMap<OperationDefinitionNode, Counts>();
  const countsOf = (document: DocumentNode, operation: OperationDefinitionNode): Counts => {
    const counts = known.get(operation) ?? count(document, operation.selectionSet, limits);
    known.set(operation, counts);
    return counts;
  };
  const listener = {
    async didResolveOperation({ document, operation, contextValue }: GraphQLRequestContext<Context>) {
      if (!document || !operation) return;
      for (const [field, times] of countsOf(document, operation)) {
        await limits.take(field, contextValue.address, times).catch(tooOften);
      }
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

function count(document: DocumentNode, selections: SelectionSetNode, limits: Limits): Counts {
  const counts = new Map<string, number>();
  for (const name of rootFields(document, selections)) {
    if (limits.counts(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts];
}

/** Runs after validation: fragments exist and are not circular. */
function rootFields(document: DocumentNode, { selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
    );
    return fragment && 'selectionSet' in fragment ? rootFields(document, fragment.selectionSet) : [];
  });
}

function tooOften(error: unknown): never {
  if (!(error instanceof GraphQLError)) throw error;
  const headers = new Map([['retry-after', String(error.extensions.retryAfter)]]);
  throw new GraphQLError(error.message, {
    extensions: { ...error.extensions, http: { status: 429, headers } },
  });
}
