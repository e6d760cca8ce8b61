import type { Decision } from '#schema/decision/decision.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notifyStaff } from '#server/engines/telling/notify-staff.ts';
import { staffKind, staffNotification } from '#server/engines/telling/staff-notification.ts';
import { enteringRoles } from './letter-address.queries.ts';

/** 请录入联系方式: addressed to staff who have no part in the matter. */
export const ADDRESS_ASKED = staffKind('letter-address', MessageKind.LETTER_ADDRESS);

/** Asks for the addresses of these addressees; nothing where each has one. */
export async function tellAddressesAsked(
  command: CommandContext,
  { id, no, title, unitIds }: Decision,
  addressees: readonly string[],
): Promise<void> {
  if (addressees.length === 0) return;
  const roles = await enteringRoles(command.db, unitIds);
  await notifyStaff(
    command,
    { unitId: null, roles },
    staffNotification(ADDRESS_ASKED, {
      occasion: `${id}:${command.now.toISOString()}`,
      subject: `请录入联系方式：${title}`,
      lines: [
        `${addressees.join('、')}凭专用链接答复，链接还没有发出。`,
        '请按其公开的联系方式核实后录入，不用承办单位提供的；录入以后链接自动发出。',
      ],
      about: { id, title, path: `/gongzuotai/juece/${no}` },
    }),
  );
}
