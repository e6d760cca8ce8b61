import type { CommandContext } from '#server/kernel/context.ts';
import { recipientPurpose } from '#server/message/queue-message.ts';

/** Where the link of a letter went last (链接发往的地址), as its message keeps it sealed; null once its time is over. */
export async function contactOfLetter(
  { db, services }: Pick<CommandContext, 'db' | 'services'>,
  letterId: string,
): Promise<string | null> {
  const last = await db
    .selectFrom('message')
    .select(['id', 'recipient'])
    .where('recipient_id', '=', letterId)
    .where('recipient', 'is not', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return last?.recipient ? services.seal.open(last.recipient, recipientPurpose(last.id)) : null;
}
