import { defineCommand } from '#server/kernel/define-command.ts';
import { refuseLibraryLeave } from '#server/law/register/library-expert.ts';
import { loadLibraryExpert } from './library-expert-row.ts';
import { keepsLibrary } from './register.permissions.ts';

/** 专家出库 (第二十一条 退出机制): with its reason; what they have argued stands. */
export const leaveLibrary = defineCommand(
  'libraryExpert.left',
  keepsLibrary,
  async (command, id: string, version: number, reason: string) => {
    const expert = await loadLibraryExpert(command, id, version);
    const refusal = command.refusalOf(refuseLibraryLeave(expert, reason));
    if (refusal) return refusal;
    Object.assign(expert, { until: command.today, leaveReason: reason.trim() });
    return id;
  },
);
