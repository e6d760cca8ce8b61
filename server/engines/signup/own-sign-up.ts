import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { readReceipt, type ReceiptPair } from '#server/engines/receipt/receipt.ts';

const selection = (db: Db) =>
  db
    .selectFrom('sign_up as s')
    .select(['s.id', 's.kind', 's.subject_id as subjectId', 's.group_id as groupId', 's.place'])
    .select(['s.receipt_no as receiptNo', 's.display_name as displayName', 's.persons', 's.needs'])
    .select(['s.signed_up_at as signedUpAt', 's.confirmed_at as confirmedAt', 's.claim_by as claimBy'])
    .select(['s.lapsed_at as lapsedAt', 's.cancelled_at as cancelledAt', 's.checked_in_at as checkedInAt'])
    .select('s.released_at as releasedAt');

/** A sign-up with everything that decides where it stands. */
export type OwnSignUp = Awaited<ReturnType<ReturnType<typeof selection>['execute']>>[number];

/**
 * Sign-up that this receipt number and lookup code open (本人的报名); null when either is wrong or it is of another kind,
 * without saying which.
 */
export async function ownSignUp(
  db: Db,
  pair: ReceiptPair | null,
  kind: string | null = null,
): Promise<OwnSignUp | null> {
  if (!pair) return null;
  const row = await selection(db)
    .where('s.receipt_no', '=', pair.receiptNo)
    .where('s.lookup_hmac', '=', pair.lookupHmac)
    .$if(kind !== null, (query) => query.where('s.kind', '=', kind ?? ''))
    .executeTakeFirst();
  return row ?? null;
}

/** The sign-up of a person who shows both halves of its receipt. */
export async function findOwn(
  command: CommandContext,
  receiptNo: string,
  lookupCode: string,
): Promise<OwnSignUp> {
  const own = await ownSignUp(command.db, readReceipt(command.services.seal, receiptNo, lookupCode));
  if (!own) throw notFound('这次报名，请核对受理编号和查询码');
  return own;
}

/** One sign-up by its id, or NOT_FOUND. */
export async function findSignUp(db: Db, id: string): Promise<OwnSignUp> {
  const row = isId(id)
    ? await selection(db).where('s.id', '=', id.toLowerCase()).executeTakeFirst()
    : undefined;
  if (!row) throw notFound('该报名');
  return row;
}

/** One sign-up as it stands now; nobody else changes it meanwhile. */
export const lockedSignUp = (db: Db, id: string): Promise<OwnSignUp> =>
  selection(db).where('s.id', '=', id).forUpdate('s').executeTakeFirstOrThrow();

/** The sign-ups that were stored with these keys (重复提交). */
export const signUpsWithKeys = (db: Db, keys: readonly string[]) =>
  selection(db)
    .select(['s.idempotency_key as key', 's.request_hash as requestHash'])
    .where('s.idempotency_key', 'in', [...keys])
    .execute();
