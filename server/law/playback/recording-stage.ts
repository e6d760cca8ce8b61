/** A recording is played back after another person has reviewed it; the one table of its stages. */
import { vocabulary } from '#server/law/vocabulary.ts';
import { Role } from '#server/law/people/role.ts';
import { refuseByTable, type Transition } from '#server/law/transition.ts';

/** 会议录像的环节. */
export const [RecordingState, RECORDING_STATE_LABELS] = vocabulary({
  PREPARING: '整理中',
  IN_REVIEW: '保密审查中',
  APPROVED: '审查通过',
  PUBLISHED: '已公布',
  WITHDRAWN: '已撤下',
});
export type RecordingState = keyof typeof RecordingState;

/** Actions on a recording (会议录像的办理). */
export type RecordingAction =
  | 'save'
  | 'submitReview'
  | 'passReview'
  | 'returnReview'
  | 'publish'
  | 'withdraw';

/** The table of stages and of the posts that lead from one to the next (会议录像流转表); an edit makes a review void. */
export const RECORDING_TRANSITIONS: readonly Transition<RecordingAction, RecordingState>[] = [
  {
    event: 'save',
    label: '修改录像',
    from: [RecordingState.PREPARING, RecordingState.IN_REVIEW, RecordingState.APPROVED],
    to: RecordingState.PREPARING,
    roles: [Role.MEDIA_STAFF],
  },
  {
    event: 'submitReview',
    label: '提交保密审查',
    from: [RecordingState.PREPARING],
    to: RecordingState.IN_REVIEW,
    roles: [Role.MEDIA_STAFF],
  },
  {
    event: 'passReview',
    label: '审查通过',
    from: [RecordingState.IN_REVIEW],
    to: RecordingState.APPROVED,
    roles: [Role.SECRECY_REVIEWER],
  },
  {
    event: 'returnReview',
    label: '退回修改',
    from: [RecordingState.IN_REVIEW, RecordingState.APPROVED],
    to: RecordingState.PREPARING,
    roles: [Role.SECRECY_REVIEWER],
  },
  {
    event: 'publish',
    label: '公布回放',
    from: [RecordingState.APPROVED],
    to: RecordingState.PUBLISHED,
    roles: [Role.MEDIA_STAFF],
  },
  {
    event: 'withdraw',
    label: '撤下回放',
    from: [RecordingState.PUBLISHED],
    to: RecordingState.WITHDRAWN,
    roles: [Role.MEDIA_STAFF, Role.SECRECY_REVIEWER],
  },
];

/** Reasons against this action at this stage (办理环节不符). */
export const refuseRecordingTransition = (event: RecordingAction, state: RecordingState) =>
  refuseByTable('R-69', RECORDING_TRANSITIONS, RECORDING_STATE_LABELS, event, state);
