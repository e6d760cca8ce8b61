import { OrganMember } from '#schema/meeting/organ-member.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { refuseConfirmer, refuseHead, refuseUnproposedChange } from '#server/law/meeting/member-change.ts';
import { headsOf } from './heads.queries.ts';
import { keepsMembers } from './meeting.permissions.ts';
import { loadChange, refuseListing } from './member-change-load.ts';
import { membersOf } from './members-of.ts';

/** 确认变动组成人员名单 (国令713号第三十条): by another person than proposed it, whom it does not concern; judged again as the list reads now. */
export const confirmMemberChange = defineCommand(
  ['meeting.memberSaved', '确认变动会议组成人员'],
  keepsMembers,
  async (command, id: string) => {
    const change = await loadChange(command, id);
    const { before, after, memberId, unitId, proposedById, proposedAt } = change;
    const waiting = change.confirmedAt === null && change.returnedAt === null;
    const list = await membersOf(command, unitId);
    const others = list.filter((one) => one.id !== memberId);
    const actor = actorOf(command);
    const names = [after.name, ...(before ? [before.name] : [])];
    const heads = await headsOf(command.db, unitId);
    const refusal = command.refusalOf(
      waiting
        ? [
            ...refuseConfirmer({ proposedById, names, actor }),
            ...(await refuseListing(command, { before, after, others, today: dayOf(proposedAt) })),
            ...refuseHead(after, heads),
          ]
        : refuseUnproposedChange(waiting),
    );
    if (refusal) return refusal;
    const there = list.find((one) => one.id === memberId);
    if (there) Object.assign(there, after);
    else command.em.create(OrganMember, { id: memberId, unitId, ...after });
    change.confirmedById = actor.id;
    change.confirmedAt = command.now;
    return id;
  },
);
