import { LibraryExpertContact } from '#schema/register/library-expert.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { refuseLeaveRuling } from '#server/law/register/library-leave.ts';
import { LEAVE } from './library-expert.queries.ts';
import { loadLibraryExpert } from './library-expert-row.ts';
import { notifyOfLeave, tellExpertOfLeave } from './notify-of-leave.ts';
import { keepsLibrary } from './register.permissions.ts';

/**
 * 确认专家出库 (第二十一条 退出机制): by another person of 司法局 than who proposed it. What they have argued and what they are asked stands; they
 * are told, then the way to reach them is deleted (个人信息保护法第四十七条).
 */
export const confirmLibraryLeave = defineCommand(
  ['libraryExpert.left', '专家出库'],
  keepsLibrary,
  async (command, id: string, version: number) => {
    const expert = await loadLibraryExpert(command, id, version);
    const actor = actorOf(command);
    const refusal = command.refusalOf([
      ...refuseLeaveRuling(expert),
      ...refuseSamePerson(actor.id, [expert.leaveProposedById], LEAVE),
    ]);
    if (refusal) return refusal;
    Object.assign(expert, { until: command.today, leaveConfirmedById: actor.id });
    await tellExpertOfLeave(command, expert);
    await notifyOfLeave(command, 'passReview', expert);
    await command.em.nativeDelete(LibraryExpertContact, { expertId: id });
    return id;
  },
);
