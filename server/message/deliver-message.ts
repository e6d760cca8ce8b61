import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { MessageStatus } from '#schema/message/message-kind.ts';
import { Message } from '#schema/message/message.ts';
import { appNow } from '#server/kernel/clock.ts';
import { isId } from '#server/kernel/load.ts';
import type { Services } from '#server/kernel/house.ts';
import { isMailAddress } from './address.ts';
import { post } from './post.ts';
import { recipientPurpose } from './queue-message.ts';

/** After so many tries, about sixteen hours by the queue's own growing pauses, a message is given up. */
export const TRIES = 12;

const SIGHT = { 'app.scope': '{SYSTEM}', 'app.unit': '', 'app.contacts': '' };

/**
 * Delivers one message (发送): its row stays locked meanwhile and says afterwards what became of it, so whoever
 * comes second finds nothing to do. Throws while another try is worth it, for the queue to come back.
 */
export async function deliverMessage(services: Services, messageId: string): Promise<void> {
  if (!isId(messageId)) return;
  const em = services.database.em.fork({ session: { variables: SIGHT } });
  const again = await em.transactional((inner) => attempt(services, inner as EntityManager, messageId));
  if (again) throw new Error(`message ${messageId}: ${again}`);
}

/** What keeps it from being done, if trying again may help. */
async function attempt(services: Services, em: EntityManager, id: string): Promise<string | null> {
  const waiting = { id, status: MessageStatus.QUEUED };
  const message = await em.findOne(Message, waiting, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!message) return null;
  const to = services.seal.open(message.recipient, recipientPurpose(id));
  const { mail } = services.config;
  if (!mail || !isMailAddress(to)) {
    message.status = MessageStatus.KEPT;
    return null;
  }
  const { subject, body, calendar } = message;
  const fault = await post(mail, { id, to, subject, body, calendar });
  message.attempts += 1;
  message.error = fault?.message ?? null;
  if (!fault) {
    message.status = MessageStatus.SENT;
    message.sentAt = await appNow(em.getKysely());
    return null;
  }
  if (!fault.final && message.attempts < TRIES) return fault.message;
  message.status = MessageStatus.FAILED;
  return null;
}
