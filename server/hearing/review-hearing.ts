import { sql } from 'kysely';
import { ReviewState } from '#schema/consultation/review-state.ts';
import { act } from '#server/kernel/act.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import { notFound } from '#server/kernel/fault.ts';
import { Role } from '#server/law/role.ts';
import { atStage, refuseNoReason, refuseReturning, refuseReviewing } from './hearing-guards.ts';
import { change, loadSeen, WHAT } from './hearing-load.ts';
import { mayBring, ownHearing } from './hearing.permissions.ts';
import { refusePaper } from './submit-hearing-review.ts';

/** 保密审查通过: by somebody else than who wrote or sent it; what the law forbids to publish is not passed. */
export const passHearingReview = act(
  'hearing.passed',
  mayBring('passReview'),
  async (command, id: string, version: number) => {
    const hearing = await loadSeen(command, id, version);
    const standing = await refusePaper(command, hearing);
    const refusal = command.weigh(
      atStage('passReview', hearing, () => [
        ...refuseReviewing(command.actor, hearing),
        // Warnings were answered for by the unit when it submitted.
        ...standing.filter(({ severity }) => severity === 'BLOCK'),
      ]),
    );
    if (refusal) return refusal;
    hearing.review = ReviewState.APPROVED;
    hearing.reviewedById = actorOf(command).id;
    hearing.reviewedAt = command.now;
    change(command, hearing);
    return id;
  },
);

/** 退回修改: by the reviewer, or by the unit's lead; what was reviewed is void. */
export const returnHearingReview = act(
  'hearing.returned',
  mayBring('returnReview'),
  async (command, id: string, version: number, reason: string) => {
    const hearing = await loadSeen(command, id, version);
    const actor = actorOf(command);
    if (!actor.roles.includes(Role.SECRECY_REVIEWER) && !ownHearing(actor, hearing.unitIds))
      throw notFound(WHAT);
    const refusal = command.weigh([
      ...atStage('returnReview', hearing, () => refuseReturning(hearing)),
      ...refuseNoReason(reason, 'RETURN_REASON_REQUIRED', '退回'),
    ]);
    if (refusal) return refusal;
    hearing.review = ReviewState.DRAFT;
    hearing.reviewNote = reason;
    hearing.reviewedById = null;
    hearing.reviewedAt = null;
    change(command, hearing);
    // The reviewer does not see drafts, so the row he sends back would leave his sight in the very statement that writes it.
    await sql`select set_config('app.scope', '{SYSTEM}', true)`.execute(command.db);
    return id;
  },
);
