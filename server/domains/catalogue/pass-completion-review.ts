import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { reviews } from './catalogue.permissions.ts';
import { refuseClosing, refuseCompletionReview } from './completion-guards.ts';
import { loadCompletion } from './load-completion.ts';
import { notifyOfCompletion } from './notify-of-catalogue.ts';

/** 完成情况保密审查通过: by someone who did not write it; void as soon as it is written again. */
export const passCompletionReview = defineCommand(
  'catalogue.completionReviewed',
  reviews,
  async (command, year: number, version: number) => {
    const { catalogue, completion, facts } = await loadCompletion(command, year, version);
    const refusal = command.refusalOf(refuseCompletionReview(facts, command.actor?.id ?? ''));
    if (refusal) return refusal;
    const missing = refuseClosing({ ...facts, reviewed: true });
    await notifyOfCompletion(command, 'passReview', catalogue, { version, missing });
    if (completion)
      Object.assign(completion, {
        reviewedById: command.actor?.id ?? null,
        reviewedAt: command.now,
        reviewReturn: null,
      });
    return year;
  },
);
