import { createHash } from 'node:crypto';
import type { CommentReceiptView } from '#schema/consultation/comment-receipt.ts';
import { random } from '#server/kernel/random.ts';
import type { Seal } from '#server/kernel/seal.ts';
import { committedBytes, SALT_BYTES } from '#server/proof/commitment.ts';
import { crockford, readCrockford } from '#server/proof/crockford.ts';

const RECEIPT_SIGNS = 8;
const LOOKUP_SIGNS = 10;

/** A new 受理编号, random: it tells neither order nor number of the comments. */
export const newReceiptNo = (): string => crockford(random(RECEIPT_SIGNS), RECEIPT_SIGNS);

/** The 查询码 of a submission: derived from its key, so that a repeated request gets the same one and nobody stores it. */
export const lookupCodeOf = (seal: Seal, idempotencyKey: string): string =>
  crockford(seal.digest(idempotencyKey.toLowerCase(), 'lookup'), LOOKUP_SIGNS);

/** What is stored of a 查询码. */
export const lookupHmacOf = (seal: Seal, code: string): string =>
  seal.digest(code, 'lookup-hash').toString('base64');

/** The pair someone typed, as it is stored; null when it cannot be one. */
export function readReceipt(seal: Seal, receiptNo: string, lookupCode: string) {
  const no = readCrockford(receiptNo, RECEIPT_SIGNS);
  const code = readCrockford(lookupCode, LOOKUP_SIGNS);
  return no && code ? { receiptNo: no, lookupHmac: lookupHmacOf(seal, code) } : null;
}

/** The number someone typed, as it is stored; null when it cannot be one. */
export const readReceiptNo = (typed: string): string | null => readCrockford(typed, RECEIPT_SIGNS);

/** A payload with its salt and commitment; the same value as `commitmentOf` gives in the browser. */
export function commit(payload: string): { payload: string; salt: Buffer; commitment: string } {
  const salt = random(SALT_BYTES);
  const commitment = createHash('sha256').update(committedBytes(salt, payload)).digest('base64');
  return { payload, salt, commitment };
}

/** The receipt of a stored comment (回执). */
export function receiptOf(
  seal: Seal,
  { consultationId, idempotencyKey }: { consultationId: string; idempotencyKey: string },
  stored: Omit<CommentReceiptView, 'consultationId' | 'lookupCode'>,
): CommentReceiptView {
  const { receiptNo, submittedAt, commitment, channel } = stored;
  const lookupCode = lookupCodeOf(seal, idempotencyKey);
  return { consultationId, receiptNo, lookupCode, submittedAt, commitment, channel };
}
