import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refusePublished } from '#server/law/casework/case-publication.ts';
import { confirmsCases } from './casework.permissions.ts';
import { loadCaseAt } from './load-case.ts';

/** The pages that show published case items. */
export const CASES_SCOPE = 'cases';

/** 公开来件和答复: where the person agreed, by somebody other than the author of the public text. */
export const publishCase = defineCommand(
  ['case.published', '公开来件和答复'],
  confirmsCases,
  async (command, id: string, version: number) => {
    const item = await loadCaseAt(command, id, version, confirmsCases);
    const refusal = command.refusalOf(refusePublished(item, command.actor?.id ?? ''));
    if (refusal) return refusal;
    item.publishedAt = command.now;
    command.publish(CASES_SCOPE);
    return id;
  },
);
