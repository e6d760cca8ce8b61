import type { Discussion } from '#schema/procedure/review-contents.ts';
import type { LateDiscussionInput } from '#schema/procedure/late-deciding-input.ts';
import { organKindOf } from '#server/ground/kernel/organ.ts';
import type { OrganKind } from '#server/law/decision/procedural-force.ts';
import type { Attendee } from '#server/law/meeting/attendance.ts';
import { DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';
import { type LateSubject, partOf } from './late-work.ts';

const PART = 'discussion';
export const minutesOf = ({ entry }: Pick<LateSubject, 'entry'>) => partOf(entry.discussion, PART);

export const organOf = ({ command, decision }: LateSubject): Promise<OrganKind> =>
  organKindOf(command.db, decision.organId);

export const told = ({ speakers, head, departureReason, ...minutes }: LateDiscussionInput) => ({
  ...minutes,
  speakerIds: speakers.map((name) => name.trim()).filter(Boolean),
  headId: head.trim(),
  departureReason: departureReason ?? '',
});

/** How many there were and how many came; their names stand in the minutes. */
export const membersOf = ({ entitled, present }: LateDiscussionInput): Attendee[] =>
  Array.from({ length: Math.min(Math.max(entitled, 0), 500) }, (_, index) => ({
    memberId: String(index),
    name: '',
    post: '',
    head: false,
    present: index < present,
    reason: '',
  }));

/** Content of the record of a discussion (集体讨论的记录). */
export const discussionOf = (
  { meetingKind, meetingName, entitled, present, ...minutes }: LateDiscussionInput,
  draftSha256: string,
  fileIds: readonly string[],
): Discussion => ({
  meetingKind,
  meetingName,
  attendance: { entitled, present },
  authorisation: null,
  speakers: told({ meetingKind, meetingName, entitled, present, ...minutes }).speakerIds,
  head: minutes.head,
  result: minutes.result ?? DiscussionResult.DEFER,
  majorityResult: minutes.majorityResult ?? minutes.result ?? DiscussionResult.DEFER,
  departureReason: minutes.departureReason ?? '',
  dissents: minutes.dissents.map(({ name, opinion }) => ({ name, opinion })),
  changedAfterReview: minutes.changedAfterReview ?? '',
  draft: null,
  draftSha256,
  fileIds,
});
