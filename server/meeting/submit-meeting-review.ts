import { ReviewState } from '#schema/consultation/review-state.ts';
import { act } from '#server/kernel/act.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import type { Acknowledged } from '#server/kernel/context.ts';
import { ReviewOutcome } from '#server/law/meeting-words.ts';
import { atStage, refuseSubmitting } from './meeting-guards.ts';
import { change, loadMeeting } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';
import { refusePaper } from './minutes-findings.ts';
import { noteReview } from './note-review.ts';

/** 提交保密审查 (国令711号第十七条): the announcement, or after the meeting its minutes; everything that stands in the way is said at once. */
export const submitMeetingReview = act(
  'meeting.submitted',
  mayBring('submitReview'),
  async (command, id: string, version: number, acknowledged: readonly Acknowledged[]) => {
    const meeting = await loadMeeting(command, 'submitReview', id, version);
    const paper = await refusePaper(command, meeting);
    const refusal = command.weigh(
      atStage('submitReview', meeting, () => [...refuseSubmitting(meeting), ...paper]),
      acknowledged,
    );
    if (refusal) return refusal;
    const actor = actorOf(command);
    meeting.review = ReviewState.IN_REVIEW;
    if (!meeting.authorIds.includes(actor.id)) meeting.authorIds = [...meeting.authorIds, actor.id];
    noteReview(command, meeting, ReviewOutcome.SUBMITTED);
    change(command, meeting);
    return id;
  },
);
