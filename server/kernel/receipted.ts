import { newId } from '#schema/kernel/id.ts';
import { badInput, conflict } from './fault.ts';
import { isId } from './load.ts';
import { lookupCodeOf, lookupHmacOf, newReceiptNo } from './receipt.ts';
import type { Seal } from './seal.ts';

/** What everything that gets a receipt is sent with. */
interface Sent {
  readonly idempotencyKey: string;
}

/** The key of what was sent, as it is stored; what is no key is told. */
export function keyOf({ idempotencyKey }: Sent): string {
  if (!isId(idempotencyKey)) throw badInput('提交编号应当是UUID。', ['idempotencyKey']);
  return idempotencyKey.toLowerCase();
}

/** Everything that was sent but the key itself, as a keyed digest. */
export function requestHashOf(seal: Seal, purpose: string, sent: Sent): string {
  const said = Object.entries(sent).filter(([name]) => name !== 'idempotencyKey');
  said.sort(([one], [other]) => (one < other ? -1 : 1));
  return seal.digest(JSON.stringify(said), purpose).toString('base64');
}

/** The receipt (受理回执): the number, and the code that is derived from the key. */
export const receiptFor = (seal: Seal, receiptNo: string, { idempotencyKey }: Sent) => ({
  receiptNo,
  lookupCode: lookupCodeOf(seal, idempotencyKey),
});

/** What was stored for this key before. */
interface Earlier {
  requestHash: string;
  receiptNo: string;
}

/** The receipt of what was sent with the same key before; CONFLICT when something else was sent with it. */
export function receiptAgain(seal: Seal, purpose: string, sent: Sent, earlier: Earlier | undefined) {
  if (!earlier) return null;
  if (earlier.requestHash !== requestHashOf(seal, purpose, sent)) throw conflict('该提交编号', null);
  return receiptFor(seal, earlier.receiptNo, sent);
}

/** The columns of a new row that gets a receipt. */
export function receiptedColumns(seal: Seal, purpose: string, sent: Sent) {
  const receiptNo = newReceiptNo();
  return {
    id: newId(),
    receipt_no: receiptNo,
    idempotency_key: keyOf(sent),
    request_hash: requestHashOf(seal, purpose, sent),
    lookup_hmac: lookupHmacOf(seal, lookupCodeOf(seal, sent.idempotencyKey)),
  };
}
