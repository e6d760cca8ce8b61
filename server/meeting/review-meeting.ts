import { sql } from 'kysely';
import { ReviewState } from '#schema/consultation/review-state.ts';
import { act } from '#server/kernel/act.ts';
import { ReviewOutcome } from '#server/law/meeting-words.ts';
import { refuseReturn } from '#server/law/return-reason.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import { atStage, refuseReturning, refuseReviewing } from './meeting-guards.ts';
import { change, loadMeeting, moveOn } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';
import { refusePaper } from './minutes-findings.ts';
import { noteReview } from './note-review.ts';

/** 保密审查通过: by somebody else than who wrote or sent it; what the law forbids to publish is not passed. */
export const passMeetingReview = act(
  'meeting.passed',
  mayBring('passReview'),
  async (command, id: string, version: number) => {
    const meeting = await loadMeeting(command, 'passReview', id, version);
    const paper = await refusePaper(command, meeting);
    const refusal = command.weigh(
      atStage('passReview', meeting, () => [
        ...refuseReviewing(command.actor, meeting),
        // Warnings were answered for by whoever submitted.
        ...paper.filter(({ severity }) => severity === 'BLOCK'),
      ]),
    );
    if (refusal) return refusal;
    noteReview(command, meeting, ReviewOutcome.PASSED);
    moveOn(meeting, 'passReview');
    meeting.review = ReviewState.APPROVED;
    meeting.reviewedById = actorOf(command).id;
    meeting.reviewedAt = command.now;
    change(command, meeting);
    return id;
  },
);

/** 退回修改: by the reviewer, or by whoever would publish it; what was reviewed is void. */
export const returnMeetingReview = act(
  'meeting.returned',
  mayBring('returnReview'),
  async (command, id: string, version: number, reason: string) => {
    const meeting = await loadMeeting(command, 'returnReview', id, version);
    const refusal = command.weigh([
      ...atStage('returnReview', meeting, () => refuseReturning(meeting)),
      ...refuseReturn(reason),
    ]);
    if (refusal) return refusal;
    noteReview(command, meeting, ReviewOutcome.RETURNED, reason);
    moveOn(meeting, 'returnReview');
    meeting.review = ReviewState.DRAFT;
    meeting.reviewedById = null;
    meeting.reviewedAt = null;
    change(command, meeting);
    // The reviewer does not see drafts, so the row he sends back would leave his sight in the very statement that writes it.
    await sql`select set_config('app.scope', '{SYSTEM}', true)`.execute(command.db);
    return id;
  },
);
