import { MessageStatus } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/kernel/context.ts';

/**
 * Takes what somebody was to be told by telephone off the call list (不用再告知): when something newer takes its place,
 * or when they gave back what it was about. `topic` absent or null: everything.
 */
export async function makeObsolete(
  { db, now }: Pick<CommandContext, 'db' | 'now'>,
  recipientId: string,
  { except, topic }: { except?: string; topic?: string | null } = {},
): Promise<void> {
  await db
    .updateTable('message')
    .set({ status: MessageStatus.OBSOLETE, settled_at: now })
    .where('recipient_id', '=', recipientId)
    .where('status', '=', MessageStatus.TO_CALL)
    .$if(except !== undefined, (query) => query.where('id', '!=', except ?? ''))
    .$if(topic != null, (query) => query.where('topic', '=', topic ?? ''))
    .execute();
}
