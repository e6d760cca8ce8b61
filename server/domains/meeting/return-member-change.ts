import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseUnproposedChange } from '#server/law/meeting/member-change.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { keepsMembers } from './meeting.permissions.ts';
import { loadChange } from './member-change-load.ts';

/** 退回变动组成人员名单: the list stays as it reads; whoever proposed it may take it back too. */
export const returnMemberChange = defineCommand(
  ['meeting.memberChangeReturned', '退回变动会议组成人员'],
  keepsMembers,
  async (command, id: string, reason: string) => {
    const change = await loadChange(command, id);
    const waiting = change.confirmedAt === null && change.returnedAt === null;
    const refusal = command.refusalOf([...refuseUnproposedChange(waiting), ...refuseReturn(reason)]);
    if (refusal) return refusal;
    const answer = { returnedById: actorOf(command).id, returnedAt: command.now, returnReason: reason };
    Object.assign(change, answer);
    return id;
  },
);
