import { MessageStatus } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import { maskAddress } from '#server/message/address.ts';
import { recipientPurpose } from '#server/message/queue-message.ts';
import { forgetAddress } from './forget-address.ts';

/** The ways that a number takes, and those that a mail address takes. */
const WAYS: Readonly<Record<'PHONE' | 'EMAIL', readonly DeliveryWay[]>> = {
  PHONE: [DeliveryWay.SMS, DeliveryWay.PHONE],
  EMAIL: [DeliveryWay.MAIL],
};

/**
 * What waits to be told to somebody goes to the contact they corrected (更正联系方式); what went to the former one stays on record, its
 * address does not. Who now is reached in another way is told by the next message: words of a mail are none of a short message.
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
