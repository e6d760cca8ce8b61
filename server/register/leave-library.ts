import { LibraryExpertContact } from '#schema/register/library-expert.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { refuseLibraryLeave } from '#server/law/register/library-expert.ts';
import { loadLibraryExpert } from './library-expert-row.ts';
import { keepsLibrary } from './register.permissions.ts';

/** 专家出库 (第二十一条 退出机制): with its reason; what they have argued stands, the way to reach them is deleted (个人信息保护法第四十七条). */
export const leaveLibrary = defineCommand(
  'libraryExpert.left',
  keepsLibrary,
  async (command, id: string, version: number, reason: string) => {
    const expert = await loadLibraryExpert(command, id, version);
    const refusal = command.refusalOf(refuseLibraryLeave(expert, reason));
    if (refusal) return refusal;
    Object.assign(expert, { until: command.today, leaveReason: reason.trim() });
    await command.em.nativeDelete(LibraryExpertContact, { expertId: id });
    return id;
  },
);
