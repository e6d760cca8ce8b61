import type { CommandContext, Db } from '#server/kernel/context.ts';
import { notFound } from '#server/kernel/fault.ts';
import { readReceipt } from '#server/kernel/receipt.ts';
import { accreditationSelection } from './accreditation-selection.ts';

/** The request that this pair opens (本人的记者报名); null, all alike, when either half is wrong. */
export async function ownAccreditation(db: Db, pair: ReturnType<typeof readReceipt>) {
  if (!pair) return null;
  const row = await accreditationSelection(db)
    .where('a.receipt_no', '=', pair.receiptNo)
    .where('a.lookup_hmac', '=', pair.lookupHmac)
    .executeTakeFirst();
  return row ?? null;
}

/** The request of whoever shows both halves of its receipt. */
export async function findOwn(command: CommandContext, receiptNo: string, lookupCode: string) {
  const own = await ownAccreditation(command.db, readReceipt(command.services.seal, receiptNo, lookupCode));
  if (!own) throw notFound('这份报名，请核对受理编号和查询码');
  return own;
}
