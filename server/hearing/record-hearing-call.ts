import { act } from '#server/kernel/act.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import { staff } from '#server/kernel/authority.ts';
import { notFound } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import type { HearingCallWay } from '#server/law/hearing-tiding.ts';
import type { Finding } from '#server/law/refusal.ts';
import { Role } from '#server/law/role.ts';
import { ownHearing } from './hearing.permissions.ts';

/** Who tells those without a mail address, and says that he did. */
export const callsPeople = staff(Role.UNIT_STAFF, Role.UNIT_LEAD);

/** 登记已通知: who told him, when and how stand on record; once. */
export const recordHearingCall = act(
  'hearing.callRecorded',
  callsPeople,
  async (command, id: string, way: HearingCallWay, note: string) => {
    const call = isId(id)
      ? await command.db
          .selectFrom('hearing_call as c')
          .innerJoin('hearing as h', 'h.id', 'c.hearing_id')
          .select(['c.id', 'c.told_at', 'h.id as hearingId', 'h.no', 'h.unit_ids'])
          .where('c.id', '=', id.toLowerCase())
          .forUpdate('c')
          .executeTakeFirst()
      : undefined;
    if (!call || !ownHearing(command.actor, call.unit_ids)) throw notFound('这项通知');
    command.about('hearing', call.hearingId, call.no);
    const refusal = command.weigh(refuseCall(call.told_at));
    if (refusal) return refusal;
    const told = { told_at: command.now, told_by_id: actorOf(command).id, way, note };
    await command.db.updateTable('hearing_call').set(told).where('id', '=', call.id).execute();
    return call.id;
  },
);

/** What forbids saying so (登记已通知): somebody said so before. */
const refuseCall = (toldAt: Date | null): Finding[] => (toldAt ? [toldAlready] : []);

const toldAlready: Finding = {
  rule: 'R-28',
  basis: 'DESIGN',
  article: '听证会告知',
  severity: 'BLOCK',
  code: 'ALREADY_TOLD',
  message: '已经有人登记通知过了。',
  fields: [],
};
