import type { OrganKind } from '#server/law/decision/procedural-force.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { DiscussionResult, Dissent } from '#server/law/procedure/discussion-minutes.ts';
import type { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import type { DiscussionPart } from '#server/law/procedure/discussion-package.ts';
import type { DraftOption } from '#server/law/consultation/draft-complete.ts';
import type { BasisEntry } from '#server/law/consultation/legal-basis.ts';
import type { OpinionPoint } from '#server/law/procedure/opinion-point.ts';
import type { LegalityOpinion } from '#server/law/procedure/legality-opinion.ts';
import type { WrittenPart } from '#server/law/decision/material.ts';
import type { UpwardReport } from '#server/law/execution/issuing.ts';

/** A version of the draft as a record names it (草案的一稿). */
export interface NamedDraft {
  no: number;
  digest: string;
}

/**
 * 送请合法性审查: the package as it was sent. `draft` is the text under review; where the system held none, the file
 * `draftSha256` is.
 */
export interface LegalitySubmission {
  /** Words added to the statement; of submissions without `procedureTold` the statement itself. */
  procedureStatement: string;
  /** The statement as it was composed from the steps on record. */
  procedureTold?: string;
  /** Entries of the basis; those sent before entries had a level hold name and article alone. */
  basisList: readonly (Pick<BasisEntry, 'title'> & Partial<BasisEntry>)[];
  options: readonly DraftOption[];
  costBenefitNeeded: boolean;
  costBenefit: string;
  meetingOn: CalendarDay | null;
  draft?: NamedDraft | null;
  draftSha256: string;
  fileIds: readonly string[];
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
  /** In their order; each with what its clause was called in the draft that was sent. */
  points?: readonly (OpinionPoint & { clauseNo: string })[];
  fileIds: readonly string[];
}

/** 审查后修改的确认: the reviewer's word on what differs from the draft that was reviewed. */
export interface ChangesJudged {
  submissionId: string;
  draftVersionId: string;
  draft: NamedDraft;
  verdicts: readonly {
    anchorId: string;
    name: string;
    before: string;
    after: string;
    point: number | null;
    askedBack: string;
  }[];
}

/** A change as it was typed when a meeting was arranged, before changes were computed. */
interface TypedChange {
  clauseNo: string;
  before: string;
  after: string;
  opinionPoint?: string | null;
}

/** 安排上会: the meeting and what lies before it; `draft` is to be discussed, or the file `draftSha256`. */
export interface DiscussionSchedule {
  /** Absent in schedules arranged before meetings were picked from the meeting desk. */
  meetingId?: string;
  meetingKind: MeetingKind;
  meetingName: string;
  meetingOn: CalendarDay;
  written: readonly WrittenPart<DiscussionPart>[];
  changes?: readonly TypedChange[];
  /**
   * The leader who approved the item (议题批准); not recorded for meetings arranged before leaders approved it on the
   * platform.
   */
  approved?: { by: string; on: CalendarDay } | null;
  draft?: NamedDraft | null;
  draftSha256: string;
  fileIds: readonly string[];
}

/** 集体讨论, of an item of a meeting that was held. */
export interface Discussion {
  /** Absent in records made before the meeting desk was read. */
  agendaItemId?: string;
  /** How many members there were, and how many came. */
  attendance?: { entitled: number; present: number };
  /** The written authorisation of whoever decided in the head's absence. */
  authorisation?: { fileId: string; sha256: string } | null;
  /**
   * Kind of body that decided; absent where it was the county's government, before units decided here for themselves.
   */
  organKind?: OrganKind;
  meetingKind: MeetingKind;
  meetingName: string;
  speakers: readonly string[];
  head: string;
  result: DiscussionResult;
  majorityResult: DiscussionResult;
  departureReason: string;
  dissents: readonly Dissent[];
  /** The meeting approved it with amendments (修改后通过). */
  amended?: boolean;
  /** 补录: the changes after the review, by its opinion. */
  changedAfterReview?: string;
  draft?: NamedDraft | null;
  draftSha256: string;
  fileIds: readonly string[];
}

/** 请示报告 on the approval in `discussionId`, and its reply. */
export interface ReportedUpward extends UpwardReport {
  discussionId: string | null;
  fileIds: readonly string[];
}
