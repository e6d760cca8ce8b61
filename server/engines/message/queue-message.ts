import { type MessageKind, MessageStatus } from '#schema/message/message-kind.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import { goesAtNight, waitsUntil } from '#server/law/people/quiet-hours.ts';
import { maskAddress } from './address.ts';
import { AT_NIGHT } from './at-night.ts';

/** One message as the notification engine hands it over. */
export interface Letter {
  kind: MessageKind;
  /** Unique key of the notification: the same occasion notifies the same person once. */
  uniqueKey: string;
  way?: DeliveryWay;
  /** Null: nobody knows an address; the unit calls by what it knows itself. */
  to: string | null;
  topic?: string;
  callable?: boolean;
  recipient?: { id: string; displayName: string; receiptNo?: string | null } | null;
  unitId?: string | null;
  about?: { id: string | null; title: string; path: string } | null;
  callUntil?: Date | null;
  /** The last day on which the law lets it arrive. */
  lastDay?: CalendarDay | null;
  subject: string;
  body: string;
  /** Words for the telephone if the message cannot be sent, where they differ from the body. */
  spoken?: string | null;
  /** An iCalendar text to go with it (日程). */
  calendar?: string | null;
}

/** Purpose that the sealed recipient of a message is bound to. */
export const recipientPurpose = (messageId: string) => `message:${messageId}`;

/**
 * Puts a message into the sending record (发送记录) and queues its delivery, in the quiet hours for the morning, or puts it on the call
 * list. Gives its id; null when a message with the same key is there already. Called by the notification engine alone.
 */
export async function queueMessage(command: CommandContext, letter: Letter): Promise<string | null> {
  const id = newId();
  const calls = letter.way === DeliveryWay.PHONE;
  const night = nightOf(letter, command.now);
  const { numInsertedOrUpdatedRows } = await command.db
    .insertInto('message')
    .values({
      id,
      unique_key: letter.uniqueKey,
      kind: letter.kind,
      way: letter.way ?? DeliveryWay.MAIL,
      topic: letter.topic ?? '',
      callable: letter.callable ?? false,
      subject: letter.subject,
      body: letter.body,
      spoken: letter.spoken ?? null,
      calendar: letter.calendar ?? null,
      status: calls ? MessageStatus.TO_CALL : MessageStatus.QUEUED,
      attempts: 0,
      at_night: night.atNight,
      not_before: calls ? null : night.notBefore,
      created_at: command.now,
      ...concerning(letter),
      ...sealed(command, id, letter.to),
    })
    // Without a conflict target: naming one would need the right to read the row, which a reviewer of another unit
    // lacks.
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return null;
  if (!calls)
    await command.enqueue(
      'deliver-message',
      { messageId: id },
      night.notBefore ? { runAt: night.notBefore } : {},
    );
  return id;
}

function nightOf({ kind, way = DeliveryWay.MAIL, callUntil = null, lastDay = null }: Letter, now: Date) {
  const atNight = goesAtNight({ rule: AT_NIGHT[kind], way, helpsUntil: callUntil, lastDay }, now);
  return { atNight, notBefore: waitsUntil(atNight, now) };
}

const concerning = ({ unitId, recipient, about, callUntil }: Letter) => ({
  unit_id: unitId ?? null,
  recipient_id: recipient?.id ?? null,
  recipient_name: recipient?.displayName ?? '',
  receipt_no: recipient?.receiptNo ?? null,
  about_id: about?.id ?? null,
  about_title: about?.title ?? '',
  about_path: about?.path ?? '',
  call_until: callUntil ?? null,
});

const sealed = ({ services }: CommandContext, id: string, to: string | null) => ({
  recipient: to === null ? null : services.seal.close(to, recipientPurpose(id)),
  recipient_masked: to === null ? '' : maskAddress(to),
});
