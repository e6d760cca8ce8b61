import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { reviews } from './catalogue.permissions.ts';
import { refuseUnwritten } from './completion-guards.ts';
import { loadCompletion } from './load-completion.ts';
import { notifyOfCompletion } from './notify-of-catalogue.ts';

/** 完成情况保密审查退回: written again before it is reviewed again. */
export const returnCompletionReview = defineCommand(
  'catalogue.completionReturned',
  reviews,
  async (command, year: number, version: number, reason: string) => {
    const { catalogue, completion, facts } = await loadCompletion(command, year, version);
    const refusal = command.refusalOf([...refuseUnwritten(facts), ...refuseReturn(reason)]);
    if (refusal) return refusal;
    await notifyOfCompletion(command, 'returnReview', catalogue, { version, reason });
    if (completion) Object.assign(completion, { reviewedById: null, reviewedAt: null, reviewReturn: reason });
    return year;
  },
);
