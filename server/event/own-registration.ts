import type { CommandContext, Db } from '#server/kernel/context.ts';
import { notFound } from '#server/kernel/fault.ts';
import { readReceipt } from '#server/kernel/receipt.ts';

const selection = (db: Db) =>
  db
    .selectFrom('registration')
    .select(['id', 'event_id as eventId', 'group_id as groupId', 'receipt_no as receiptNo', 'place'])
    .select(['display_name as displayName', 'persons', 'needs', 'registered_at as registeredAt'])
    .select(['confirmed_at as confirmedAt', 'claim_by as claimBy', 'cancelled_at as cancelledAt'])
    .select(['checked_in_at as checkedInAt', 'released_at as releasedAt']);

/** The registration that this pair opens (本人的报名); null, all alike, when either half is wrong. */
export async function ownRegistration(db: Db, pair: { receiptNo: string; lookupHmac: string } | null) {
  if (!pair) return null;
  const row = await selection(db)
    .where('receipt_no', '=', pair.receiptNo)
    .where('lookup_hmac', '=', pair.lookupHmac)
    .executeTakeFirst();
  return row ?? null;
}

/** One registration as it stands now, with its seats in hand. */
export const registrationNow = (db: Db, id: string) =>
  selection(db).where('id', '=', id).executeTakeFirstOrThrow();

/** The registration of whoever shows both halves of its receipt. */
export async function findOwn(command: CommandContext, receiptNo: string, lookupCode: string) {
  const pair = readReceipt(command.services.seal, receiptNo, lookupCode);
  const own = await ownRegistration(command.db, pair);
  if (!own) throw notFound('这次报名，请核对受理编号和查询码');
  command.about('event', own.eventId, own.receiptNo);
  return own;
}
