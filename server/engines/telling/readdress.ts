import { MessageStatus } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import { maskAddress } from '#server/engines/message/address.ts';
import { recipientPurpose } from '#server/engines/message/queue-message.ts';
import { forgetAddress } from './forget-address.ts';

/** Delivery ways for a telephone number, and for a mail address. */
const WAYS: Readonly<Record<'PHONE' | 'EMAIL', readonly DeliveryWay[]>> = {
  PHONE: [DeliveryWay.SMS, DeliveryWay.PHONE],
  EMAIL: [DeliveryWay.MAIL],
};

/**
 * Redirects a person's waiting notifications to the contact they corrected (更正联系方式); those sent to the former one stay
 * on record, without its address. A person now reached in another way gets only later messages: a mail's text does not
 * fit a short message.
 */
export async function readdress(
  command: CommandContext,
  recipientId: string,
  { contactKind, contact }: { contactKind: 'PHONE' | 'EMAIL' | null; contact: string | null },
): Promise<void> {
  const { db, services } = command;
  if (!contactKind || !contact) return forgetAddress(command, recipientId);
  const waiting = await db
    .selectFrom('message')
    .select('id')
    .where('recipient_id', '=', recipientId)
    .where('status', 'in', [MessageStatus.QUEUED, MessageStatus.TO_CALL])
    .where('way', 'in', [...WAYS[contactKind]])
    .forUpdate()
    .skipLocked()
    .execute();
  for (const { id } of waiting)
    await db
      .updateTable('message')
      .set({
        recipient: services.seal.close(contact, recipientPurpose(id)),
        recipient_masked: maskAddress(contact),
      })
      .where('id', '=', id)
      .execute();
  await db
    .updateTable('message')
    .set({ recipient: null })
    .where('recipient_id', '=', recipientId)
    .where('settled_at', 'is not', null)
    .execute();
}
