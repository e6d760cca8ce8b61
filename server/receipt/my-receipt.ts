import { sql } from 'kysely';
import type { Context } from '#server/kernel/context.ts';
import { readAsSystem } from '#server/kernel/read.ts';
import { type ReceiptPair, readReceipt } from './receipt.ts';
import { type ReceiptKind, receiptKinds } from './receipt-kinds.ts';

/** What a receipt opens, with the name of its type. */
export type Mine = object & { readonly __typename: string };

/**
 * What this pair opens (凭受理编号和查询码查看), of whatever kind it is. A wrong number and a wrong code are answered alike, by the
 * same statement.
 */
export async function myReceipt(
  context: Context,
  receiptNo: string,
  lookupCode: string,
): Promise<Mine | null> {
  const pair = readReceipt(context.services.seal, receiptNo, lookupCode);
  const kind = pair && (await kindOf(context, pair));
  const found = kind && (await kind.open(context, receiptNo, lookupCode));
  return found ? { ...found, __typename: kind.type } : null;
}

/** The kind of a receipt: one index is read for each kind. */
async function kindOf(context: Context, pair: ReceiptPair): Promise<ReceiptKind | null> {
  const { rows } = await readAsSystem(context, (db) => sql<{ place: number }>`${rowsOf(pair)}`.execute(db));
  return receiptKinds()[rows[0]?.place ?? -1] ?? null;
}

const rowsOf = ({ receiptNo, lookupHmac }: ReceiptPair) =>
  sql.join(
    receiptKinds().map(
      ({ table, only = 'true' }, place) => sql`select ${sql.lit(place)}::int as place from ${sql.table(table)}
        where receipt_no = ${receiptNo} and lookup_hmac = ${lookupHmac} and ${sql.raw(only)}`,
    ),
    sql` union all `,
  );
