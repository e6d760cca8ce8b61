import { MessageStatus } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';

/**
 * Takes a person's calls off the call list (不用再告知): when a newer notification replaces them, or when they gave up what
 * it was about. A message that waits for the morning is not sent any more; one about to be sent is sent, and leads to
 * no call when it fails. `topic` absent or null: everything.
 */
export async function makeObsolete(
  { db, now }: Pick<CommandContext, 'db' | 'now'>,
  recipientId: string,
  { except, topic }: { except?: string; topic?: string | null } = {},
): Promise<void> {
  const earlier = db
    .selectFrom('message')
    .select('id')
    .where('recipient_id', '=', recipientId)
    .$if(except !== undefined, (query) => query.where('id', '!=', except ?? ''))
    .$if(topic != null, (query) => query.where('topic', '=', topic ?? ''));
  await db
    .updateTable('message')
    .set({ status: MessageStatus.OBSOLETE, settled_at: now })
    .where('id', 'in', earlier.where('status', '=', MessageStatus.TO_CALL))
    .execute();
  await db
    .updateTable('message')
    .set({ status: MessageStatus.OBSOLETE, settled_at: now })
    .where(
      'id',
      'in',
      earlier
        .where('status', '=', MessageStatus.QUEUED)
        .where('not_before', '>', now)
        .forUpdate()
        .skipLocked(),
    )
    .execute();
  // A message being sent this moment is locked by its delivery: nobody waits for the network here.
  await db
    .updateTable('message')
    .set({ callable: false })
    .where('id', 'in', earlier.where('status', '=', MessageStatus.QUEUED).forUpdate().skipLocked())
    .execute();
}
