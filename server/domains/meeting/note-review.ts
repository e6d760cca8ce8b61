import { MeetingReview, type Meeting } from '#schema/meeting/meeting.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { MeetingPaper, type ReviewOutcome } from '#server/law/meeting/meeting-words.ts';

/** Keeps what happened at the review (保密审查经过). */
export function noteReview(
  command: CommandContext,
  meeting: Meeting,
  outcome: ReviewOutcome,
  note = '',
): void {
  command.em.create(MeetingReview, {
    meetingId: meeting.id,
    paper: meeting.paper ?? MeetingPaper.NOTICE,
    outcome,
    note,
    byId: actorOf(command).id,
    at: command.now,
  });
}
