import type { CommandContext } from '#server/kernel/context.ts';
import { recipientPurpose } from '#server/message/queue-message.ts';

/** Where the last message to somebody went (最近发往的地址), as it is kept sealed; null once its time is over. */
export async function lastAddressOf(
  { db, services }: Pick<CommandContext, 'db' | 'services'>,
  recipientId: string,
): Promise<string | null> {
  const last = await db
    .selectFrom('message')
    .select(['id', 'recipient'])
    .where('recipient_id', '=', recipientId)
    .where('recipient', 'is not', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return last?.recipient ? services.seal.open(last.recipient, recipientPurpose(last.id)) : null;
}
