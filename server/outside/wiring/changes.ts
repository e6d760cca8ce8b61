import { RESULT_CHANGE } from '#server/domains/meeting/result-change.ts';
import { ATTENDANCE_CHANGE } from '#server/domains/meeting/attendance-change.ts';
import { MEMBER_CHANGE } from '#server/domains/meeting/member-change.ts';
import { CALENDAR_CHANGE } from '#server/domains/policy/calendar-change.ts';
import { BLACKOUT_CHANGE } from '#server/domains/consultation/comment/blackout-change.ts';
import { PUSH_CHANGE } from '#server/domains/push/push-change.ts';
import { SEAT_CHANGE } from '#server/domains/invitation/seat-change.ts';
import { ChangeKind } from '#server/law/people/proposed-change.ts';
import type { ChangeKinds } from '#server/engines/change/change-descriptor.ts';

/** Every record that two persons put right (经第二人确认的变动). */
export const CHANGES: ChangeKinds = {
  [ChangeKind.AGENDA_RESULT]: RESULT_CHANGE,
  [ChangeKind.ATTENDANCE]: ATTENDANCE_CHANGE,
  [ChangeKind.ORGAN_MEMBER]: MEMBER_CHANGE,
  [ChangeKind.WORK_CALENDAR]: CALENDAR_CHANGE,
  [ChangeKind.BLACKOUT]: BLACKOUT_CHANGE,
  [ChangeKind.PUSH]: PUSH_CHANGE,
  [ChangeKind.INVITED_SEAT]: SEAT_CHANGE,
};
