import type { LibraryLeaveInput } from '#schema/register/library-expert-view.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseLeaveProposal } from '#server/law/register/library-leave.ts';
import { loadLibraryExpert } from './library-expert-row.ts';
import { notifyOfLeave } from './notify-of-leave.ts';
import { keepsLibrary } from './register.permissions.ts';

/** 提出专家出库 (第二十一条 退出机制): by one person of 司法局, with its ground and reason; until another confirms it they stay in the library. */
export const proposeLibraryLeave = defineCommand(
  ['libraryExpert.leaveProposed', '提出专家出库'],
  keepsLibrary,
  async (command, id: string, version: number, { ground, reason }: LibraryLeaveInput) => {
    const expert = await loadLibraryExpert(command, id, version);
    const refusal = command.refusalOf(refuseLeaveProposal(expert, { ground, reason }));
    if (refusal) return refusal;
    Object.assign(expert, {
      leaveGround: ground,
      leaveReason: reason.trim(),
      leaveProposedById: actorOf(command).id,
      leaveReturn: '',
    });
    await notifyOfLeave(command, 'submitReview', expert);
    return id;
  },
);
