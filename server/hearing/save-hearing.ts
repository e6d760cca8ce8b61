import { ReviewState } from '#schema/consultation/review-state.ts';
import type { HearingInput } from '#schema/hearing/hearing-input.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import { act } from '#server/kernel/act.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import type { HearingPaper } from '#server/law/hearing-words.ts';
import { atStage } from './hearing-guards.ts';
import { change, loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { planColumns, refuseTyped } from './plan-input.ts';

/** 修改听证会方案和公告: until the notice is published; a review that had begun is void. */
export const saveHearing = act(
  'hearing.saved',
  mayBring('save'),
  async (command, id: string, version: number, input: HearingInput) => {
    const hearing = await loadOwn(command, id, version);
    const typed = await refuseTyped(command, hearing.decisionId, input);
    const refusal = command.weigh(atStage('save', hearing, () => typed));
    if (refusal) return refusal;
    Object.assign(hearing, planColumns(input));
    voidReview(command, hearing);
    return id;
  },
);

/** What was edited is nobody's reviewed text any more; whoever edited it is one of its authors. */
export function voidReview(command: CommandContext, hearing: Hearing): void {
  const { id } = actorOf(command);
  hearing.review = ReviewState.DRAFT;
  hearing.reviewedById = null;
  hearing.reviewedAt = null;
  if (!hearing.authorIds.includes(id)) hearing.authorIds = [...hearing.authorIds, id];
  change(command, hearing);
}

/** Turns to the next paper (下一份材料): nobody has written it yet. */
export function turnTo(hearing: Hearing, paper: HearingPaper | null): void {
  hearing.paper = paper;
  hearing.review = ReviewState.DRAFT;
  hearing.reviewedById = null;
  hearing.reviewedAt = null;
  hearing.reviewNote = null;
  hearing.authorIds = [];
}
