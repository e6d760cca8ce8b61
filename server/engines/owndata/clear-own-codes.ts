import { sql } from 'kysely';
import { MessageStatus } from '#schema/message/message-kind.ts';
import { byRetention } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { OWN_CODE } from './own-code-notification.ts';

/** Clears once a day what is left of codes (每日清理): their rows, and the addresses of their messages. */
export const clearOwnCodes = defineCommand(
  ['ownData.codesCleared', '清理找回回执的验证码'],
  byRetention,
  async (command) => {
    const { db, today } = command;
    const { numDeletedRows } = await db
      .deleteFrom('own_code')
      .where(sql<boolean>`asked_on is null or asked_on < ${today}::date`)
      .executeTakeFirstOrThrow();
    await db
      .updateTable('message')
      .set({ recipient: null, recipient_masked: '' })
      .where('topic', '=', OWN_CODE.key)
      .where('status', '<>', MessageStatus.QUEUED)
      .where('recipient', 'is not', null)
      .execute();
    command.about('receipts', '', `${numDeletedRows}个`);
    return Number(numDeletedRows);
  },
);
