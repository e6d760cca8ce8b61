import type { MeetingStory } from './meeting-story.ts';
import type { ExpertsTelling } from './tell-experts.ts';
import type { InquiryTelling } from './tell-inquiries.ts';
import type { LegalitySubmissionInput } from '#schema/procedure/legality-submission-input.ts';
import type { ActivityInput } from '#schema/procedure/activity-input.ts';
import type { DiscussionInput } from '#schema/procedure/discussion-input.ts';
import type { DiscussionScheduleInput } from '#schema/procedure/discussion-schedule-input.ts';
import type { LegalityOpinionInput } from '#schema/procedure/legality-opinion-input.ts';
import type { RiskFindingInput, RiskReportInput } from '#schema/procedure/risk-input.ts';
import type { UpwardReportInput } from '#schema/procedure/upward-report-input.ts';
import type { OutreachInput } from '#schema/execution/outreach-input.ts';
import type { PublicationPlanInput } from '#schema/execution/publication-plan-input.ts';
import type { ChangeSource } from '#server/law/draft/revision.ts';
import type { DocumentKind } from '#server/law/decision/document-kind.ts';
import type { ExecutionReportKind } from '#server/law/execution/execution.ts';

/** A document of the procedure: what it is, its name, its text. Texts carry dates as the stories do. */
export type Paper = readonly [kind: DocumentKind, name: string, text: string];

/** Record entered on a day, with the papers it rests on; days are written for 2026-11-20. */
export interface Action<Input> {
  on: string;
  papers?: readonly Paper[];
  input: Omit<Input, 'fileIds'>;
}

/** Steps that prepare the draft for its review (国令713号第十三条至第二十四条). */
export interface Preparation {
  activities: readonly Action<ActivityInput>[];
  finishedOn: string;
  units: InquiryTelling & { recordedOn: string };
  experts: ExpertsTelling;
  risk?: Action<RiskReportInput>;
  finding?: Action<RiskFindingInput>;
}

/** A version of the draft made after the report (修改稿), and why. */
export interface RevisionTelling {
  on: string;
  changes: readonly { clauseNo: string; before: string; after: string }[];
  source: ChangeSource;
  note: string;
  /** Point of the legality opinion that it carries out. */
  point?: number;
  reason: string;
  notMaterial: string;
}

/** An opinion as the story writes it: its points name clauses by their number. */
type LegalityOpinionTold = Omit<LegalityOpinionInput, 'points'> & {
  points: readonly { clauseNo: string; text: string }[];
};

/** The legality review (第二十五条至第二十八条); without an opinion it is still under way. */
export interface LegalityTelling {
  sent: Action<LegalitySubmissionInput>;
  returned?: {
    on: string;
    reason: string;
    revision: RevisionTelling;
    again: Action<LegalitySubmissionInput>;
  };
  opinion?: Action<LegalityOpinionTold>;
  /** The draft as the opinion made it, and the day the reviewer confirmed it. */
  adjusted?: RevisionTelling & { judgedOn: string };
}

/** From the meeting to the issue (第三十条、第三十一条). */
export interface MeetingTelling {
  story: MeetingStory;
  scheduled: Action<Omit<DiscussionScheduleInput, 'meetingId'>>;
  held: Action<
    Omit<DiscussionInput, 'speakerIds' | 'dissents'> & {
      /** By their names on the list of members. */
      speakers: readonly string[];
      dissents: readonly { name: string; opinion: string }[];
    }
  >;
  reported: Action<UpwardReportInput>;
  issued: { on: string; documentNo: string; papers: readonly Paper[] };
}

/** From the publication into the execution (第三十二条至第三十四条). */
export interface PublicationTelling {
  planned: { on: string; plan: Omit<PublicationPlanInput, 'textFileId' | 'interpretationFileId'> };
  reviewedOn: string;
  publishedOn: string;
  /** Reason for publishing after the twenty working days (公布逾期). */
  lateBecause?: string;
  outreach: Action<OutreachInput>;
  execution: { on: string; units: readonly string[]; supervisor: string; duties: readonly ToldDuty[] };
  /** How it was made went to the archive (案卷移交). */
  handedOver: { on: string; archiveNo: string };
  reports: readonly ExecutionTelling[];
  /** 采纳意见的落实, joined by an executing unit and reviewed. */
  deeds?: readonly DeedTelling[];
}

/** An adopted opinion, by how its line begins, and what the report of its executing unit says was done. */
export interface DeedTelling {
  on: string;
  login: string;
  asked: string;
  words: string;
}

/** Duty that a clause lays on a unit, as the plan of the execution states it. */
export interface ToldDuty {
  clauseNo: string;
  unit: string;
  task: string;
  beneficiary: string;
  dueOn?: string;
  dueDays?: number;
  dueAfter?: string;
}

/** Report of one executing unit. */
export interface ExecutionTelling {
  on: string;
  login: string;
  /** The executing unit, where the office records its report (代为登记). */
  unit?: string;
  kind: ExecutionReportKind;
  text: string;
  papers: readonly Paper[];
}

/** Course of a matter after the public was answered; the parts it has not come to are absent. */
export interface Later {
  /** The catalogue row's place. */
  seq: number;
  unit: string;
  preparation: Preparation;
  /** Changes that others than the public brought into the draft before the review. */
  revision?: RevisionTelling;
  legality: LegalityTelling;
  meeting?: MeetingTelling;
  publication?: PublicationTelling;
}
