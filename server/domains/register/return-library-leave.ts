import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { refuseLeaveRuling } from '#server/law/register/library-leave.ts';
import { loadLibraryExpert } from './library-expert-row.ts';
import { notifyOfLeave } from './notify-of-leave.ts';
import { keepsLibrary } from './register.permissions.ts';

/** 退回专家出库: with what speaks against it; they stay in the library. Who proposed it may take it back so. */
export const returnLibraryLeave = defineCommand(
  ['libraryExpert.leaveReturned', '退回专家出库'],
  keepsLibrary,
  async (command, id: string, version: number, reason: string) => {
    const expert = await loadLibraryExpert(command, id, version);
    const refusal = command.refusalOf([...refuseLeaveRuling(expert), ...refuseReturn(reason)]);
    if (refusal) return refusal;
    Object.assign(expert, {
      leaveGround: null,
      leaveReason: '',
      leaveProposedById: null,
      leaveReturn: reason.trim(),
    });
    await notifyOfLeave(command, 'returnReview', expert);
    return id;
  },
);
