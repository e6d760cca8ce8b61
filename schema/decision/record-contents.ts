import type { EarlierAssessmentInput } from '#schema/decision/earlier-assessment-input.ts';
import type { AdoptedDeed, DeedReviewed } from '#schema/execution/deed-contents.ts';
import type {
  AdjustmentOrder,
  Archived,
  ExecutionReported,
  ExecutionStart,
  Issue,
  Outreach,
  Publication,
  PublicationReview,
  PublicationSubmission,
  Reasoned,
  RepealOrder,
  Superseded,
  SuspensionOrder,
} from '#schema/execution/execution-contents.ts';
import type { Evaluation, EvaluationStarted } from '#schema/execution/evaluation-contents.ts';
import type { NotPublicClaimed, NotPublicReviewed } from '#schema/participation/not-public-input.ts';
import type { Releases } from '#server/law/catalogue/releases.ts';
import type { DecisionFact } from '#server/law/decision/decision-facts.ts';
import type { Circumstance } from '#server/law/decision/fact-ruling.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { RecordKind } from '#server/law/decision/decision-record.ts';
import type { LateConfirmed, LateProposal, LateReturn } from '#schema/procedure/late-contents.ts';
import type {
  ChangesJudged,
  Discussion,
  DiscussionSchedule,
  GivenLegalityOpinion,
  LegalityReturn,
  LegalitySubmission,
  ReportedUpward,
} from '#schema/procedure/review-contents.ts';
import type {
  RecordedActivity,
  RecordedExpertReview,
  RecordedFairCompetition,
  RecordedRiskFinding,
  RecordedRiskReport,
} from '#schema/procedure/step-contents.ts';
import type { StepWaiverInput } from '#schema/procedure/step-waiver-input.ts';
import type { RecordedUnitConsultations } from '#schema/procedure/unit-consultation-input.ts';

/** Circumstances as a unit puts them forward (提出的事项情形). */
export interface ProposedFacts {
  facts: readonly DecisionFact[];
  reason: string;
  /** Circumstances that hold, each with its reason. */
  holding: readonly Circumstance[];
  /** Circumstances that were in force and hold no longer. */
  lowered: readonly Circumstance[];
  /**
   * Whether the circumstances in force had been ruled on: the ruling stays in force where this proposal is returned.
   */
  confirmedBefore: boolean;
  /** Requirements that the catalogue names no longer, and that the unit asks to be released from. */
  released?: Partial<Releases>;
  earlierAssessment?: EarlierAssessmentInput;
  fileIds?: readonly string[];
}

/** Circumstances as they were ruled on (事项情形); those of before rulings were made have facts and reason alone. */
export interface ToldFacts {
  facts: readonly DecisionFact[];
  reason: string;
  holding?: readonly Circumstance[];
  lowered?: readonly Circumstance[];
  /** Circumstances that the ruling added to those put forward. */
  added?: readonly Circumstance[];
  proposedBy?: string;
  proposedOn?: CalendarDay;
  /** Requirements that the catalogue names no longer and the ruling released (目录删去、免除的要求). */
  released?: Partial<Releases>;
  /** The assessment that stands for a new one, where one of the circumstances says so (第二十二条). */
  earlierAssessment?: EarlierAssessmentInput;
  fileIds?: readonly string[];
}

/** Contents of each kind of record (决策记录的内容); files that it relies on stand in `fileIds`. */
export interface RecordContents {
  [RecordKind.LATE_ENTRY_PROPOSAL]: LateProposal;
  [RecordKind.LATE_ENTRY_RETURN]: LateReturn;
  [RecordKind.LATE_ENTRY]: LateConfirmed;
  [RecordKind.FACTS_PROPOSAL]: ProposedFacts;
  [RecordKind.FACTS_RETURN]: Reasoned;
  [RecordKind.FACTS]: ToldFacts;
  [RecordKind.UNIT_CONSULTATION]: RecordedUnitConsultations;
  [RecordKind.NOT_PUBLIC_CLAIM]: NotPublicClaimed;
  [RecordKind.NOT_PUBLIC_REVIEW]: NotPublicReviewed;
  [RecordKind.ACTIVITY]: RecordedActivity;
  [RecordKind.EXPERT_REVIEW]: RecordedExpertReview;
  [RecordKind.RISK_ASSESSMENT]: RecordedRiskReport;
  [RecordKind.RISK_FINDING]: RecordedRiskFinding;
  [RecordKind.FAIR_COMPETITION]: RecordedFairCompetition;
  [RecordKind.STEP_WAIVED]: StepWaiverInput;
  [RecordKind.LEGALITY_SUBMISSION]: LegalitySubmission;
  [RecordKind.LEGALITY_RETURN]: LegalityReturn;
  [RecordKind.LEGALITY_OPINION]: GivenLegalityOpinion;
  [RecordKind.CHANGES_JUDGED]: ChangesJudged;
  [RecordKind.SCHEDULE]: DiscussionSchedule;
  [RecordKind.DISCUSSION]: Discussion;
  [RecordKind.PARTY_REPORT]: ReportedUpward;
  [RecordKind.NPC_REPORT]: ReportedUpward;
  [RecordKind.ISSUE]: Issue;
  [RecordKind.PUBLICATION_PLAN]: PublicationSubmission;
  [RecordKind.PUBLICATION_REVIEW]: PublicationReview;
  [RecordKind.PUBLICATION]: Publication;
  [RecordKind.OUTREACH]: Outreach;
  [RecordKind.EXECUTION_PLAN]: ExecutionStart;
  [RecordKind.EXECUTION_REPORT]: ExecutionReported;
  [RecordKind.ADOPTED_DEED]: AdoptedDeed;
  [RecordKind.DEED_REVIEW]: DeedReviewed;
  [RecordKind.SUSPENSION]: SuspensionOrder;
  [RecordKind.RESUMPTION]: Reasoned;
  [RecordKind.EVALUATION_START]: EvaluationStarted;
  [RecordKind.EVALUATION]: Evaluation;
  [RecordKind.ADJUSTMENT]: AdjustmentOrder;
  [RecordKind.SUPERSESSION]: Superseded;
  [RecordKind.COMPLETION]: Reasoned;
  [RecordKind.REPEAL]: RepealOrder;
  [RecordKind.TERMINATION]: { reason: string };
  [RecordKind.HANDOVER]: Archived;
  [RecordKind.ARCHIVE]: Archived;
}
