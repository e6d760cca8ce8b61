import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Context } from '#server/kernel/context.ts';
import { isSubmission, type Limits } from '#server/kernel/limits.ts';

/** How often each field stands in an operation, and those that are handed in, each with its own key. */
interface Counts {
  readonly fields: readonly (readonly [field: string, times: number])[];
  readonly submissions: readonly FieldNode[];
}

/** Counts an address's use of rate-limited fields, each alias separately, before execution (限流). */
export function countedFields(limits: Limits): ApolloServerPlugin<Context> {
  const known = new WeakMap<OperationDefinitionNode, Counts>();
  const countsOf = (document: DocumentNode, operation: OperationDefinitionNode): Counts => {
    const counts = known.get(operation) ?? count(document, operation.selectionSet, limits);
    known.set(operation, counts);
    return counts;
  };
  const listener = {
    async didResolveOperation(request: GraphQLRequestContext<Context>) {
      const { document, operation, contextValue } = request;
      if (!document || !operation) return;
      const { fields, submissions } = countsOf(document, operation);
      for (const [field, times] of fields)
        await limits.take(field, contextValue.address, times).catch(tooOften);
      for (const node of submissions) {
        const key = keyIn(node, request.request.variables ?? {});
        await limits.takeSubmission(node.name.value, contextValue.address, key).catch(tooOften);
      }
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

function count(document: DocumentNode, selections: SelectionSetNode, limits: Limits): Counts {
  const nodes = rootFields(document, selections).filter(({ name }) => limits.counts(name.value));
  const counts = new Map<string, number>();
  for (const { name } of nodes) {
    if (!isSubmission(name.value)) counts.set(name.value, (counts.get(name.value) ?? 0) + 1);
  }
  return { fields: [...counts], submissions: nodes.filter(({ name }) => isSubmission(name.value)) };
}

/** The key under which something is handed in (提交编号), as it was sent. */
function keyIn({ arguments: given = [] }: FieldNode, variables: Record<string, unknown>): unknown {
  const input = given.find(({ name }) => name.value === 'input');
  const value: unknown = input && valueFromASTUntyped(input.value, variables);
  return (value as { idempotencyKey?: unknown } | null | undefined)?.idempotencyKey;
}

/** Runs after validation: fragments exist and are not circular. */
function rootFields(document: DocumentNode, { selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
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
