import { SYSTEM_SIGHT } from '#server/ground/kernel/read.ts';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { MessageStatus } from '#schema/message/message-kind.ts';
import { Message } from '#schema/message/message.ts';
import { channelsOf } from '#server/ground/kernel/channels.ts';
import { appNow } from '#server/ground/kernel/clock.ts';
import { addJob } from '#server/ground/kernel/jobs.ts';
import { isId } from '#server/ground/kernel/load.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { mobileIn } from '#server/law/consultation/comment-contact.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import { waitsUntil } from '#server/law/people/quiet-hours.ts';
import type { Departing } from '#server/engines/message/departures.ts';
import { isMailAddress } from './address.ts';
import { leavingWords } from './leaving-words.ts';
import { post, type PostFault } from './post.ts';
import { recipientPurpose } from './queue-message.ts';
import { template } from './template.ts';
import { text } from './text.ts';

/** After so many tries, about sixteen hours by the queue's own growing pauses, a message is given up. */
export const TRIES = 12;

/**
 * Delivers one message (发送): its row stays locked meanwhile and says afterwards what became of it, so whoever
 * comes second finds nothing to do. Throws while another try is worth it, for the queue to come back.
 */
export async function deliverMessage(services: Services, messageId: string): Promise<void> {
  if (!isId(messageId)) return;
  const em = services.database.em.fork({ session: { variables: SYSTEM_SIGHT } });
  const again = await em.transactional((inner) => attempt(services, inner as EntityManager, messageId));
  if (again) throw new Error(`message ${messageId}: ${again}`);
}

/** One attempt at delivery: returns the fault if trying again may help, else null. */
async function attempt(services: Services, em: EntityManager, id: string): Promise<string | null> {
  const waiting = { id, status: MessageStatus.QUEUED };
  const message = await em.findOne(Message, waiting, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!message) return null;
  const to = message.recipient ? services.seal.open(message.recipient, recipientPurpose(id)) : '';
  const departing = await leavingWords(em.getKysely(), services, message);
  const now = await appNow(em.getKysely());
  if (!departing) {
    Object.assign(message, { status: MessageStatus.OBSOLETE, settledAt: now });
    return null;
  }
  const waits = waitsUntil(message.atNight, now);
  if (waits) {
    message.notBefore = waits;
    const key = `deliver-message:${id}`;
    await addJob(em.getKysely(), 'deliver-message', { messageId: id }, { runAt: waits, key });
    return null;
  }
  const carry = carrierOf(services, message, { to, departing });
  if (!carry) {
    unsent(message, MessageStatus.KEPT, now);
    return null;
  }
  const fault = await carry();
  message.attempts += 1;
  message.error = fault?.message ?? null;
  if (!fault) {
    Object.assign(message, { status: MessageStatus.SENT, sentAt: now, settledAt: now });
    return null;
  }
  if (!fault.final && message.attempts < TRIES) return fault.message;
  unsent(message, MessageStatus.FAILED, now);
  return null;
}

/** Settles a message that could not be sent: it goes on the call list where the person left a telephone number. */
function unsent(message: Message, status: MessageStatus.KEPT | MessageStatus.FAILED, now: Date): void {
  message.status = message.callable ? MessageStatus.TO_CALL : status;
  if (!message.callable) message.settledAt = now;
}

/** Recipient of a message, and the words added as it leaves. */
interface Addressed {
  to: string;
  departing: Departing;
}

/** By mail, by the county's message service or by its gateway of apps (邮件、短信、模板消息); null where none leads there. */
function carrierOf(
  { config }: Services,
  { id, way, subject, body, calendar }: Message,
  { to, departing }: Addressed,
): (() => Promise<PostFault | null>) | null {
  const { mail, sms, template: gateway } = config;
  const mobile = mobileIn(to);
  if (channelsOf(config).outbox) return isMailAddress(to) || mobile !== null ? intoOutbox : null;
  if (way === DeliveryWay.APP)
    return gateway && (() => template(gateway, { id, to, title: subject, text: body + departing.short }));
  if (mail && isMailAddress(to)) {
    const { headers } = departing;
    return () => post(mail, { id, to, subject, body: body + departing.words, calendar, headers });
  }
  return sms && mobile !== null ? () => text(sms, { id, to: mobile, text: body + departing.short }) : null;
}

/** Delivery in a demonstration: the message lies in the outbox (演示发件箱). */
const intoOutbox = () => Promise.resolve(null);
