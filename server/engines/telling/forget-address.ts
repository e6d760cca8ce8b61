import { MessageStatus } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { makeObsolete } from './make-obsolete.ts';

/**
 * Deletes the addresses of messages to a person whose contact was deleted; that they were notified, and when, stays on
 * record.
 */
export async function forgetAddress(command: CommandContext, recipientId: string): Promise<void> {
  const { db, now } = command;
  await makeObsolete(command, recipientId);
  const theirs = db.selectFrom('message').select('id').where('recipient_id', '=', recipientId);
  // A message being sent this moment is locked by its delivery; its address goes with the daily purge.
  await db
    .updateTable('message')
    .set({ status: MessageStatus.OBSOLETE, settled_at: now })
    .where('id', 'in', theirs.where('status', '=', MessageStatus.QUEUED).forUpdate().skipLocked())
    .execute();
  await db
    .updateTable('message')
    .set({ recipient: null })
    .where('recipient_id', '=', recipientId)
    .where('settled_at', 'is not', null)
    .execute();
}
