import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refusePublication } from '#server/law/casework/case-course.ts';
import { handlesCases } from './casework.permissions.ts';
import { loadCaseAt } from './load-case.ts';

/** The pages that show published case items. */
export const CASES_SCOPE = 'cases';

/** 公开来件和答复: where the person agreed; the question without anything that tells who they are. */
export const publishCase = defineCommand(
  ['case.published', '公开来件和答复'],
  handlesCases,
  async (command, id: string, version: number, publicText: string) => {
    const item = await loadCaseAt(command, id, version);
    const { state, publicWish, publishedAt, answer } = item;
    const refusal = command.refusalOf(
      refusePublication({ state, publicWish, published: publishedAt !== null, answer }, publicText),
    );
    if (refusal) return refusal;
    item.publicText = publicText;
    item.publishedAt = command.now;
    command.publish(CASES_SCOPE);
    return id;
  },
);
