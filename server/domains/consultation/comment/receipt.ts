import { createHash } from 'node:crypto';
import type { CommentReceiptView } from '#schema/consultation/comment-receipt.ts';
import { random } from '#server/ground/kernel/random.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { committedBytes, SALT_BYTES } from '#server/ground/proof/commitment.ts';
import { type Keyed, pairOf } from '#server/engines/receipt/request.ts';

/** A payload with its salt and commitment; the same value as `commitmentOf` gives in the browser. */
export function commit(payload: string): { payload: string; salt: Buffer; commitment: string } {
  const salt = random(SALT_BYTES);
  const commitment = createHash('sha256').update(committedBytes(salt, payload)).digest('base64');
  return { payload, salt, commitment };
}

/** The receipt of a stored comment (回执). */
export function receiptOf(
  seal: Seal,
  { consultationId, idempotencyKey }: Keyed & { consultationId: string },
  stored: Omit<CommentReceiptView, 'consultationId' | 'lookupCode'>,
): CommentReceiptView {
  const { receiptNo, submittedAt, commitment, channel } = stored;
  return { ...pairOf(seal, receiptNo, { idempotencyKey }), consultationId, submittedAt, commitment, channel };
}
