/**
 * Settings of the county within the law (本县设定): shown to users as policy, never as law. No value here may reduce a
 * right the statute gives: 国令713号第十五条's thirty days are no setting.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CommentsShown } from '#server/law/consultation/comment-words.ts';
import { PresentShare } from '#server/law/meeting/quorum.ts';
import { DEFAULT_PHASE_DAYS, type PhaseDaysPolicy } from '#server/law/decision/stale-phase.ts';

export { readPolicyValue, refuseLocalPolicy } from './policy-bounds.ts';
export { POLICY_ENTRIES, type PolicyEntry } from './policy-entries.ts';

/** Every value the justice bureau may set (本县设定); versioned and shown on a public page. */
export interface LocalPolicy extends PhaseDaysPolicy {
  rollForwardClosingDay: boolean;
  minShortenedDays: number;
  solicitationRequired: boolean;
  feedbackWorkingDays: number;
  hearingNoticeDays: number;
  priceHearingNoticeDays: number;
  hearingListDays: number;
  priceMaterialDays: number;
  /** A share, 0.4 = two fifths. */
  consumerShareMin: number;
  commentMaxChars: number;
  attachmentsMax: number;
  attachmentMaxMegabytes: number;
  commentsShown: CommentsShown;
  shortenReasonMinChars: number;
  restAfterMeetings: number;
  /** Share of the members that must be present at an executive meeting; the next, at a plenary. */
  executiveQuorum: PresentShare;
  plenaryQuorum: PresentShare;
  reasonMinChars: number;
  commentTriageWorkingDays: number;
  followUpWorkingDays: number;
  invitationSendWorkingDays: number;
  invitationReplyWorkingDays: number;
  representativeTermYears: number;
  openDaysPerYear: number;
  waitlistClaimHours: number;
  eventReportWorkingDays: number;
  contactRetentionYears: number;
  archiveHandoverDays: number;
  simpleReplyDays: number;
  ordinaryReplyWorkingDays: number;
  requestInternalWorkingDays: number;
  evaluationOpinions: number;
  evaluationDays: number;
  dutyReminderWorkingDays: number;
  unitReplyWorkingDays: number;
  /** First day from which every step goes through the platform; empty: nothing may be entered late. */
  platformFirstDay: CalendarDay | '';
  /** Last day on which steps of before the platform are entered one by one; empty: no end. */
  lateFormsLastDay: CalendarDay | '';
}

/** The name of one setting (设定项). */
export type PolicyKey = keyof LocalPolicy;

/** The settings a county starts with (默认设定). */
export const DEFAULT_POLICY: Readonly<LocalPolicy> = {
  rollForwardClosingDay: true,
  minShortenedDays: 7,
  solicitationRequired: true,
  feedbackWorkingDays: 20,
  hearingNoticeDays: 15,
  priceHearingNoticeDays: 30,
  hearingListDays: 15,
  priceMaterialDays: 15,
  consumerShareMin: 0.4,
  commentMaxChars: 10_000,
  attachmentsMax: 5,
  attachmentMaxMegabytes: 10,
  commentsShown: CommentsShown.AFTER_REVIEW,
  shortenReasonMinChars: 20,
  restAfterMeetings: 2,
  executiveQuorum: PresentShare.OVER_HALF,
  plenaryQuorum: PresentShare.TWO_THIRDS,
  reasonMinChars: 15,
  commentTriageWorkingDays: 3,
  followUpWorkingDays: 7,
  invitationSendWorkingDays: 3,
  invitationReplyWorkingDays: 1,
  representativeTermYears: 3,
  openDaysPerYear: 2,
  waitlistClaimHours: 24,
  eventReportWorkingDays: 10,
  contactRetentionYears: 2,
  archiveHandoverDays: 30,
  simpleReplyDays: 3,
  ordinaryReplyWorkingDays: 7,
  requestInternalWorkingDays: 14,
  evaluationOpinions: 50,
  evaluationDays: 90,
  dutyReminderWorkingDays: 3,
  unitReplyWorkingDays: 5,
  platformFirstDay: '',
  lateFormsLastDay: '',
  ...DEFAULT_PHASE_DAYS,
};
