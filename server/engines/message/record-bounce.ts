import { sql } from 'kysely';
import { MessageStatus } from '#schema/message/message-kind.ts';
import { byDeadline } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import { maskAddress } from './address.ts';

/** Bounce report of the mail gateway on one mail (退信回报). */
export interface Bounce {
  /** As the mail named itself: `<id@participation>`, or the id alone. */
  messageId: string;
  reason: string;
}

const REASON_MAX_CHARS = 300;
const ADDRESS = /[^\s<>@,;:"]+@[^\s<>@,;:"]+/g;

/** Gateways repeat the address: it is masked as everywhere in the record. */
const reasonOf = (reason: string): string =>
  `退信：${reason.replaceAll(/\p{Cc}+/gu, ' ').replaceAll(ADDRESS, maskAddress)}`.slice(0, REASON_MAX_CHARS);

/**
 * 退信: a mail that was taken over came back. It counts as not delivered, and whoever can be called is called. A report that comes
 * again, or of a mail that never left, changes nothing; whether it did is not answered.
 */
export const recordBounce = defineCommand(
  ['message.bounced', '登记退信'],
  byDeadline,
  async (command, { messageId, reason }: Bounce): Promise<boolean> => {
    const { db, now } = command;
    const id = /^<?([\w-]+)(?:@participation>?)?$/.exec(messageId.trim())?.[1] ?? '';
    command.about('message', isId(id) ? id : '');
    if (!isId(id)) return false;
    const { numUpdatedRows } = await db
      .updateTable('message')
      .set({
        status: sql<MessageStatus>`case when callable then ${MessageStatus.TO_CALL} else ${MessageStatus.FAILED} end`,
        settled_at: sql<Date | null>`case when callable then null else ${now}::timestamptz end`,
        error: reasonOf(reason),
      })
      .where('id', '=', id)
      .where('way', '=', DeliveryWay.MAIL)
      .where('status', '=', MessageStatus.SENT)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },
);
