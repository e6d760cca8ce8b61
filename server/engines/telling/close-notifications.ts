import { byRetention } from '#server/ground/kernel/authority.ts';
import { sql } from 'kysely';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { ADDRESS_DAYS, CALL_DAYS } from '#server/law/people/notification.ts';

/** 到期清理: a call that no longer helps is closed as not reached; of what came to its end the address is deleted, the record stays. */
export const closeNotifications = defineCommand(
  ['notification.closed', '清理到期的收件地址'],
  byRetention,
  async (command) => {
    const { db, now } = command;
    await sql`update message set status = 'NOT_REACHED', settled_at = ${now}
    where status = 'TO_CALL' and coalesce(call_until, created_at + make_interval(days => ${CALL_DAYS})) <= ${now}`.execute(
      db,
    );
    const { numAffectedRows } = await sql`update message set recipient = null
    where recipient is not null and settled_at + make_interval(days => ${ADDRESS_DAYS}) <= ${now}`.execute(
      db,
    );
    const deleted = Number(numAffectedRows ?? 0);
    command.about('message', '', `${deleted}条地址`);
    return deleted;
  },
);
