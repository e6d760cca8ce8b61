import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseReviewedTakedown } from '#server/law/casework/case-takedown.ts';
import { reviewsTakedowns } from './casework.permissions.ts';
import { loadAnyCaseAt } from './load-case.ts';
import { CASES_SCOPE } from './publish-case.ts';

/** 复核撤下: the office keeps it down, or publishes it again and says why; both stand on its page. */
export const reviewTakedown = defineCommand(
  ['case.takedownReviewed', '复核来件的撤下'],
  reviewsTakedowns,
  async (command, id: string, version: number, upheld: boolean, reason: string) => {
    const item = await loadAnyCaseAt(command, id, version);
    const { actor, today } = command;
    const refusal = command.refusalOf(refuseReviewedTakedown(item, actor?.id ?? '', { upheld, reason }));
    if (refusal) return refusal;
    const review = {
      upheld,
      reviewReason: reason || null,
      reviewedByName: actor?.name ?? null,
      reviewedOn: today,
    };
    item.takedowns = item.takedowns.map((one, place) =>
      place === item.takedowns.length - 1 ? Object.assign({}, one, review) : one,
    );
    command.publish(CASES_SCOPE);
    return id;
  },
);
