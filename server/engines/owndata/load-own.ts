import type { Context, Db, Rules } from '#server/ground/kernel/context.ts';
import { type OwnKind, type OwnRecord } from '#server/engines/receipt/own-kind.ts';
import { type ReceiptPair, readReceipt } from '#server/engines/receipt/receipt.ts';
import { kindsOf } from '#server/engines/receipt/my-receipt.ts';
import type { ReceiptKind } from '#server/engines/receipt/receipt-kinds.ts';

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

/**
 * Record of whatever kind that this receipt number and lookup code open; null when either is wrong, without saying
 * which.
 */
export async function openPair(db: Db, pair: ReceiptPair | null, rules: Rules): Promise<Opened | null> {
  if (!pair) return null;
  return openKnown(db, pair, (await kindsOf(db, [pair])).get(pair.receiptNo), rules);
}

/** The same where it is known of what kind it is. */
export async function openKnown(
  db: Db,
  pair: ReceiptPair | null,
  kind: ReceiptKind | undefined,
  rules: Rules,
): Promise<Opened | null> {
  const record = pair && kind ? await kind.own.read(db, pair, rules) : null;
  return pair && kind && record
    ? { kind: kind.own, type: kind.type, receiptNo: pair.receiptNo, record }
    : null;
}
