import { sql } from 'kysely';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { type ReceiptPair, readReceipt } from './receipt.ts';
import { type ReceiptKind, receiptKinds } from './receipt-kinds.ts';

/** View of the record that a receipt opens, with the name of its type. */
export type Mine = object & { readonly __typename: string };

/** Receipt number and lookup code, as their holder knows them. */
export interface HeldPair {
  readonly receiptNo: string;
  readonly lookupCode: string;
}

/** A pair as `Context.held` names it. */
export const heldKey = ({ receiptNo, lookupCode }: HeldPair): string => `${receiptNo} ${lookupCode}`;

/** How many receipts are opened together at most. */
export const MOST_RECEIPTS = 40;

/**
 * Record that this pair of receipt number and lookup code opens (凭受理编号和查询码查看), of whatever kind it is. A wrong number
 * and a wrong code are answered alike, by the same statement.
 */
export const myReceipt = async (
  context: Context,
  receiptNo: string,
  lookupCode: string,
): Promise<Mine | null> => (await openAll(context, [{ receiptNo, lookupCode }]))[0] ?? null;

/** The same for several, in their order, read in one transaction; a pair that opens nothing leaves its place empty. */
export function myReceipts(context: Context, pairs: readonly HeldPair[]): Promise<(Mine | null)[]> {
  if (pairs.length > MOST_RECEIPTS) throw badInput(`一次最多查看${MOST_RECEIPTS}份回执。`, ['receipts']);
  return openAll(context, pairs);
}

async function openAll(context: Context, pairs: readonly HeldPair[]): Promise<(Mine | null)[]> {
  const read = pairs.map(({ receiptNo, lookupCode }) =>
    readReceipt(context.services.seal, receiptNo, lookupCode),
  );
  const known = read.filter((pair) => pair !== null);
  const kinds = known.length > 0 ? await readAsSystem(context, (db) => kindsOf(db, known)) : null;
  return Promise.all(
    pairs.map(async ({ receiptNo, lookupCode }, index) => {
      const kind = kinds?.get(read[index]?.receiptNo ?? '');
      const found = await kind?.open(context, receiptNo, lookupCode);
      return kind && found ? { ...found, __typename: kind.type } : null;
    }),
  );
}

/** The kinds of those receipts that the pairs open, by their numbers: one statement, whatever the number of receipts. */
export async function kindsOf(db: Db, pairs: readonly ReceiptPair[]): Promise<Map<string, ReceiptKind>> {
  if (pairs.length === 0) return new Map();
  const { rows } = await sql<{ place: number; receiptNo: string }>`${rowsOf(pairs)}`.execute(db);
  return new Map(
    rows.flatMap(({ receiptNo, place }) => {
      const kind = receiptKinds()[place];
      return kind ? [[receiptNo, kind] as const] : [];
    }),
  );
}

const rowsOf = (pairs: readonly ReceiptPair[]) => {
  const numbers = pairs.map(({ receiptNo }) => receiptNo);
  const codes = pairs.map(({ lookupHmac }) => lookupHmac);
  return sql.join(
    receiptKinds().map(
      (
        { table, only = 'true' },
        place,
      ) => sql`select ${sql.lit(place)}::int as place, receipt_no as "receiptNo"
        from ${sql.table(table)} where ${sql.raw(only)}
          and (receipt_no, lookup_hmac) in (select * from unnest(${numbers}::text[], ${codes}::text[]))`,
    ),
    sql` union all `,
  );
};
