import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { DiscussionResult, Dissent } from '#server/law/procedure/discussion-minutes.ts';
import type { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import type { DiscussionPart } from '#server/law/procedure/discussion-package.ts';
import type { BasisEntry, DraftOption } from '#server/law/consultation/draft-complete.ts';
import type { DraftChange } from '#server/law/procedure/legality-change.ts';
import type { LegalityOpinion } from '#server/law/procedure/legality-opinion.ts';
import type { WrittenPart } from '#server/law/decision/material.ts';
import type { UpwardReport } from '#server/law/execution/issuing.ts';

/** 送请合法性审查: the package as it was sent; `draftSha256` is the draft that is reviewed. */
export interface LegalitySubmission {
  procedureStatement: string;
  basisList: readonly BasisEntry[];
  options: readonly DraftOption[];
  costBenefitNeeded: boolean;
  costBenefit: string;
  meetingOn: CalendarDay | null;
  draftSha256: string;
  fileIds: string[];
}

/** 合法性审查退回补正: sent back to be revised, or only to be completed (`supplement`). */
export interface LegalityReturn {
  submissionId: string | null;
  supplement: boolean;
  reason: string;
}

/** 合法性审查意见 on one submission. */
export interface GivenLegalityOpinion extends LegalityOpinion {
  submissionId: string;
  fileIds: string[];
}

/** 安排上会: the meeting and what lies before it; `draftSha256` is the draft that is to be discussed. */
export interface DiscussionSchedule {
  meetingKind: MeetingKind;
  meetingName: string;
  meetingOn: CalendarDay;
  written: readonly WrittenPart<DiscussionPart>[];
  changes: readonly DraftChange[];
  draftSha256: string;
  fileIds: string[];
}

/** 集体讨论 at the meeting that had been scheduled. */
export interface Discussion {
  meetingKind: MeetingKind;
  meetingName: string;
  speakers: readonly string[];
  head: string;
  result: DiscussionResult;
  majorityResult: DiscussionResult;
  departureReason: string;
  dissents: readonly Dissent[];
  draftSha256: string;
  fileIds: string[];
}

/** 请示报告 on the approval in `discussionId`, and its reply. */
export interface ReportedUpward extends UpwardReport {
  discussionId: string | null;
  fileIds: string[];
}
