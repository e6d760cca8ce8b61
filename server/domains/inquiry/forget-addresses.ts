import { sql } from 'kysely';
import { byRetention } from '#server/ground/kernel/authority.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { ADDRESS_DAYS } from '#server/law/people/notification.ts';

/** 到期清理: of a letter that was answered, taken back or ended the address is deleted as that of its messages is; who entered it, and when, stays. */
export const forgetAddresses = defineCommand(
  ['inquiry.addressesDeleted', '删除到期的函的联系方式'],
  byRetention,
  async (command) => {
    const { numAffectedRows } = await sql`update inquiry set address = null
    where address is not null and make_interval(days => ${ADDRESS_DAYS}) + coalesce(signed_at, recalled_at,
      case interest when 'DIRECT' then declared_at end, (due_on + 1) at time zone 'Asia/Shanghai') <= ${command.now}`.execute(
      command.db,
    );
    const deleted = Number(numAffectedRows ?? 0);
    command.about('inquiry', '', `${deleted}条地址`);
    return deleted;
  },
);
