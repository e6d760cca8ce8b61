import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Context } from '#server/ground/kernel/context.ts';
import { isLookUp, isSubmission } from '#server/ground/kernel/address-limits.ts';
import { countedAs, type Limits } from '#server/ground/kernel/limits.ts';
import { heldKey } from '#server/engines/receipt/my-receipt.ts';
import { demandFewPairs, pairsIn, variablesOf } from './look-ups.ts';

/** How often each field stands in an operation; those that are handed in, each with its own key; those that receipts open. */
interface Counts {
  readonly fields: readonly (readonly [field: string, times: number])[];
  readonly submissions: readonly FieldNode[];
  readonly lookUps: readonly FieldNode[];
  /** Whether nothing is done by it. */
  readonly reads: boolean;
}

/** Counts an address's use of rate-limited fields, each alias separately, before execution (限流). */
export function countedFields(limits: Limits): ApolloServerPlugin<Context> {
  const known = new WeakMap<OperationDefinitionNode, Counts>();
  const countsOf = (document: DocumentNode, operation: OperationDefinitionNode): Counts => {
    const counts = known.get(operation) ?? count(document, operation, limits);
    known.set(operation, counts);
    return counts;
  };
  const listener = {
    async didResolveOperation(request: GraphQLRequestContext<Context>) {
      const { document, operation, contextValue } = request;
      if (!document || !operation) return;
      const counts = countsOf(document, operation);
      const variables = variablesOf(operation, request.request.variables ?? {});
      await countAll(limits, contextValue, counts, variables).catch(tooOften);
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

async function countAll(
  limits: Limits,
  context: Context,
  { fields, submissions, lookUps, reads }: Counts,
  variables: Record<string, unknown>,
): Promise<void> {
  const { held, arrival } = context;
  const address = countedAs(context);
  const opened = lookUps.map((node) => pairsIn(node, variables));
  demandFewPairs(opened);
  for (const [field, times] of fields) await limits.take(field, address, times);
  for (const [index, { name }] of lookUps.entries()) {
    const times = opened[index]?.filter((pair) => !(reads && held?.has(heldKey(pair)))).length ?? 0;
    if (times > 0) await limits.take(name.value, address, times);
  }
  for (const node of submissions) {
    const turn = limits.takeSubmission(node.name.value, address, keyIn(node, variables));
    await (arrival?.inLine(turn) ?? turn);
  }
}

function count(
  document: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode,
  limits: Limits,
): Counts {
  const all = rootFields(document, selectionSet);
  const named = (wanted: (field: string) => boolean) => all.filter(({ name }) => wanted(name.value));
  const counts = new Map<string, number>();
  for (const { name } of named((field) => limits.counts(field) && !isSubmission(field) && !isLookUp(field)))
    counts.set(name.value, (counts.get(name.value) ?? 0) + 1);
  const reads = operation === OperationTypeNode.QUERY;
  return { fields: [...counts], submissions: named(isSubmission), lookUps: named(isLookUp), reads };
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
  if (!(error instanceof GraphQLError) || error.extensions.code !== 'TRY_LATER') throw error;
  const headers = new Map([['retry-after', String(error.extensions.retryAfter)]]);
  throw new GraphQLError(error.message, {
    extensions: { ...error.extensions, http: { status: 429, headers } },
  });
}
