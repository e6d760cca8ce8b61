import type { Decision } from '#schema/decision/decision.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notifyOfReview } from '#server/engines/paper/notify-of-review.ts';
import { paperFacts, publicationPaper } from './publication-paper.ts';

/** 送审: whoever reviews learns that a plan, or a claim that the decision stays unpublished, waits for them. */
export const notifyOfPlan = (command: CommandContext, decision: Decision, label: string): Promise<void> => {
  const { kind, authors } = publicationPaper;
  return notifyOfReview(
    command,
    'submitReview',
    { ...paperFacts(decision, label), key: kind, authors },
    { id: decision.id, version: decision.version },
  );
};
