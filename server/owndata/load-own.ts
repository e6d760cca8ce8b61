import type { Context, Db, Rules } from '#server/kernel/context.ts';
import { type OwnKind, type OwnRecord } from '#server/receipt/own-kind.ts';
import { type ReceiptPair, readReceipt } from '#server/receipt/receipt.ts';
import { receiptKinds } from '#server/receipt/receipt-kinds.ts';

/** A record with its kind, and the pair that opened it. */
export interface Opened {
  readonly kind: OwnKind;
  readonly type: string;
  readonly receiptNo: string;
  readonly record: OwnRecord;
}

/** The pair as it is stored; null when it cannot be one. */
export const pairIn = ({ services }: Context, receiptNo: string, lookupCode: string): ReceiptPair | null =>
  readReceipt(services.seal, receiptNo, lookupCode);

/** What this pair opens, of whatever kind; null, all alike, when either half is wrong. */
export async function openPair(db: Db, pair: ReceiptPair | null, rules: Rules): Promise<Opened | null> {
  if (!pair) return null;
  for (const { own: kind, type } of receiptKinds()) {
    const record = await kind.read(db, pair, rules);
    if (record) return { kind, type, receiptNo: pair.receiptNo, record };
  }
  return null;
}
