import { type FieldNode, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';
import { type HeldPair, MOST_RECEIPTS } from '#server/engines/receipt/my-receipt.ts';
import { tooComplex } from './document-limits.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Receipts that one document opens at most (一次查询的回执数): a list is read, and read again behind what was done. */
const MOST_AT_ONCE = 2 * MOST_RECEIPTS;

/** Variables as sent, with the operation's defaults for those that were not. */
export function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode, sent: Variables) {
  const missing = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue && sent[variable.name.value] === undefined
      ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const]
      : [],
  );
  return { ...sent, ...Object.fromEntries(missing) };
}

/** The receipts that a field names, one or a list; without number and code it asks for nothing. */
export function pairsIn({ arguments: given = [] }: FieldNode, variables: Variables): HeldPair[] {
  const value = (named: string): unknown => {
    const argument = given.find(({ name }) => name.value === named);
    return argument && valueFromASTUntyped(argument.value, variables);
  };
  const list = value('receipts');
  if (list === undefined)
    return [pairOf({ receiptNo: value('receiptNo'), lookupCode: value('lookupCode') })].filter(asks);
  return (Array.isArray(list) ? list : [list]).map(pairOf);
}

const asks = ({ receiptNo, lookupCode }: HeldPair) => receiptNo !== '' || lookupCode !== '';

function pairOf(value: unknown): HeldPair {
  const { receiptNo, lookupCode } = (value ?? {}) as Partial<Record<keyof HeldPair, unknown>>;
  return { receiptNo: textOf(receiptNo), lookupCode: textOf(lookupCode) };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Refuses a document that names more receipts than anybody holds. */
export function demandFewPairs(all: readonly (readonly HeldPair[])[]): void {
  if (all.reduce((sum, pairs) => sum + pairs.length, 0) > MOST_AT_ONCE) throw tooComplex('receipts');
}
