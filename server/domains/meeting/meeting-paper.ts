import type { Meeting } from '#schema/meeting/meeting.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { MEETING_PAPER_LABELS, ReviewOutcome } from '#server/law/meeting/meeting-words.ts';
import { Role } from '#server/law/people/role.ts';
import type { PaperDescriptor } from '#server/engines/paper/paper-descriptor.ts';
import { ARTICLE, atStage } from './meeting-guards.ts';
import { change, loadMeeting, moveOn } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';
import { refusePaper } from './minutes-findings.ts';
import { noteReview } from './note-review.ts';

const OUTCOME = {
  submitReview: ReviewOutcome.SUBMITTED,
  passReview: ReviewOutcome.PASSED,
  returnReview: ReviewOutcome.RETURNED,
} as const;

/** 会议预告 before the meeting, 会议纪要 after it. */
export const meetingPaper: PaperDescriptor<Meeting> = {
  kind: PaperKind.MEETING,
  audit: {
    submitReview: ['meeting.submitted', '提交会议文稿审查'],
    passReview: ['meeting.passed', '会议文稿审查通过'],
    returnReview: ['meeting.returned', '退回会议文稿'],
  },
  article: ARTICLE,
  authors: [Role.GOV_OFFICE_STAFF, Role.UNIT_STAFF, Role.UNIT_LEAD],
  permission: mayBring,
  load: loadMeeting,
  refuseAtStage: (_, step, meeting) => atStage(step, meeting),
  paperOf: (meeting) => meeting,
  standing: refusePaper,
  store: (command, meeting, step, { reviewNote, ...review }) => {
    noteReview(command, meeting, OUTCOME[step], reviewNote ?? '');
    moveOn(meeting, step);
    Object.assign(meeting, review);
    change(command, meeting);
  },
  facts: (_, { paper, name, no, unitId }) => ({
    label: paper ? MEETING_PAPER_LABELS[paper] : '会议文稿',
    title: name,
    path: `/gongzuotai/huiyi/${no}`,
    unitId,
  }),
  versionOf: ({ version }) => version,
};
