import type { Message } from '#schema/message/message.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { ownReceipt } from '#server/engines/receipt/receipt-link.queries.ts';
import { type Departing, departureOf } from '#server/engines/message/departures.ts';
import { openWords } from './open-words.ts';

/**
 * Words added to a message only as it leaves (随信附上): its reader's own receipt, and the words of its kind; null: the
 * message is no longer wanted.
 */
export async function leavingWords(
  db: Db,
  services: Services,
  message: Pick<Message, 'kind' | 'receiptNo' | 'recipientId' | 'aboutId'>,
): Promise<Departing | null> {
  const own = message.receiptNo ? await ownReceipt(db, services, message.receiptNo) : null;
  const departing = await departureOf(db, services, message);
  if (!departing) return null;
  const { mail, short } = own ? openWords(own) : { mail: '', short: '' };
  return { ...departing, words: mail + departing.words, short: short + departing.short };
}
