import type { MessageKind } from '#schema/message/message-kind.ts';
import { MessageStatus } from '#schema/message/message-kind.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { maskAddress } from './address.ts';

/** What is to be told to whom. */
export interface Letter {
  kind: MessageKind;
  /** The effect's own key: the same event tells the same person once. */
  uniqueKey: string;
  to: string;
  unitId?: string | null;
  subject: string;
  body: string;
  /** An iCalendar text to go with it (日程). */
  calendar?: string | null;
}

/** What a sealed recipient is bound to. */
export const recipientPurpose = (messageId: string) => `message:${messageId}`;

/** Puts a message into the sending record (发送记录) and queues its delivery; a second call with the same key does nothing. */
export async function queueMessage(command: CommandContext, letter: Letter): Promise<void> {
  const id = newId();
  const { numInsertedOrUpdatedRows } = await command.db
    .insertInto('message')
    .values({
      id,
      unique_key: letter.uniqueKey,
      kind: letter.kind,
      unit_id: letter.unitId ?? null,
      recipient: command.services.seal.close(letter.to, recipientPurpose(id)),
      recipient_masked: maskAddress(letter.to),
      subject: letter.subject,
      body: letter.body,
      calendar: letter.calendar ?? null,
      status: MessageStatus.QUEUED,
      attempts: 0,
      created_at: command.now,
    })
    // No conflict target: naming one would ask for the right to see the row, which a reviewer of another unit lacks.
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) await command.enqueue('deliver-message', { messageId: id });
}
