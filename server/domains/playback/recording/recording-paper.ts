import { ReviewState } from '#schema/kernel/review-state.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { Role } from '#server/law/people/role.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import { StreamState } from '#server/law/playback/stream-state.ts';
import type { PaperDescriptor } from '#server/engines/paper/paper-descriptor.ts';
import { playbackFindings } from '../playback-facts.ts';
import { ARTICLE, atStage, reviewOfState } from './recording-guards.ts';
import { changeRecording, loadRecording, type MeetingRecording } from './recording-load.ts';
import { mayBring } from './recording.permissions.ts';
import { turnStream } from '../live/turn-stream.ts';

const STATE_OF = {
  [ReviewState.DRAFT]: RecordingState.PREPARING,
  [ReviewState.IN_REVIEW]: RecordingState.IN_REVIEW,
  [ReviewState.APPROVED]: RecordingState.APPROVED,
} as const;

/** 会议录像: prepared by the media centre; its own state says how far the review is. */
export const recordingPaper: PaperDescriptor<MeetingRecording> = {
  kind: PaperKind.RECORDING,
  audit: {
    submitReview: ['recording.submitted', '提交会议录像审查'],
    passReview: ['recording.passed', '会议录像审查通过'],
    returnReview: ['recording.returned', '退回会议录像'],
  },
  article: ARTICLE,
  authors: [Role.MEDIA_STAFF],
  permission: mayBring,
  load: (command, _, id, version) => loadRecording(command, id, version),
  refuseAtStage: (_, step, recording) => atStage(step, recording),
  paperOf: ({ state, authorIds, reviewedById }) => ({
    review: reviewOfState({ state }),
    authorIds,
    reviewedById,
  }),
  standing: ({ db }, { id }) => playbackFindings(db, id),
  store: async (command, recording, step, { review, ...change }) => {
    Object.assign(recording, change, { state: STATE_OF[review] });
    if (step === 'submitReview')
      await turnStream(command, recording, StreamState.STOPPED, StreamState.PLAYBACK_REVIEW);
    changeRecording(command, recording);
  },
  facts: async ({ db }, { meetingId, title, part }) => {
    const { no, name } = await db
      .selectFrom('meeting')
      .select(['no', 'name'])
      .where('id', '=', meetingId)
      .executeTakeFirstOrThrow();
    const path = `/gongzuotai/huiyi/${no}/luxiang?duan=${part}`;
    return { label: '会议录像', title: title || name, path, unitId: null };
  },
  versionOf: ({ version }) => version,
};
