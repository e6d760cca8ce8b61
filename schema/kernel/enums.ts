import { registerEnumType } from 'type-graphql';
import './meeting-enums.ts';
import {
  CommentsShown,
  Stance,
  IdentityKind,
  CommentChannel,
  HideReason,
} from '#server/law/comment-words.ts';
import { CommentStatus } from '#server/law/comment-stage.ts';
import { Outcome, RejectionGround } from '#server/law/outcome.ts';
import { CatalogueStage } from '#server/law/catalogue-stage.ts';
import { ConsultationStage } from '#server/law/consultation-stage.ts';
import {
  DecisionCategory,
  ExclusionGround,
  HearingChoice,
  TimePrecision,
} from '#server/law/decision-category.ts';
import { DecisionPhase, DecisionStepKind, ParticipationMethod } from '#server/law/decision-phase.ts';
import { DecisionFact } from '#server/law/decision-facts.ts';
import { ActivityState } from '#server/law/participation-activity.ts';
import { QuestionKind } from '#server/law/questionnaire.ts';
import { SuggestionState, SuggestionSubject } from '#server/law/decision-suggestion.ts';
import { ProposerKind } from '#server/law/decision-proposal.ts';
import { RecordKind } from '#server/law/decision-record.ts';
import { AdviserKind, LegalityMark, LegalityOutcome } from '#server/law/legality-opinion.ts';
import { MeetingKind } from '#server/law/discussion-meeting.ts';
import { DiscussionPart } from '#server/law/discussion-package.ts';
import { DiscussionResult } from '#server/law/discussion-minutes.ts';
import { ReportReply } from '#server/law/issuing.ts';
import { InvitedCapacity } from '#server/law/interest-conflict.ts';
import { InvitationStage } from '#server/law/invitation-stage.ts';
import { DeliveryWay, InvitationReply, InvitationTiding } from '#server/law/invitation-words.ts';
import { DrawMethod, QuotaAttribute } from '#server/law/draw-words.ts';
import { RepresentativeOrigin } from '#server/law/representative-origin.ts';
import { RepresentativeState } from '#server/law/representative-stage.ts';
import { Requirement, StepDutyKind } from '#server/law/requirement.ts';
import { CompetitionExceptionGround } from '#server/law/competition-exception.ts';
import { CompetitionConclusion } from '#server/law/fair-competition.ts';
import { InterestDeclaration } from '#server/law/expert-panel.ts';
import { ExpertKind, ExpertReviewForm } from '#server/law/expert-review.ts';
import { GroupCounterpart } from '#server/law/group-consultation.ts';
import { RiskKind, RiskLevel } from '#server/law/risk-assessment.ts';
import { UnitReply } from '#server/law/unit-consultation.ts';
import { DocumentKind } from '#server/law/document-kind.ts';
import { ArchiveItem } from '#server/law/archive.ts';
import { OutreachForm, PublicationPlace } from '#server/law/decision-publication.ts';
import { HoldGround } from '#server/law/contact-hold.ts';
import { WithholdGround } from '#server/law/withhold-ground.ts';
import { DisclosureProperty, Validity } from '#server/law/document-header.ts';
import { DutyStage, DutyState, Lateness } from '#server/law/duties.ts';
import { ExecutionReportKind } from '#server/law/execution.ts';
import { InterpretationForm } from '#server/law/interpretation.ts';
import { NotPublicGround } from '#server/law/participation.ts';
import { EvaluationParticipant, EvaluationTrigger } from '#server/law/post-evaluation.ts';
import { SuspensionGround } from '#server/law/suspension.ts';
import { Role } from '#server/law/role.ts';
import { SpecialRuleKind } from '#server/law/special-law.ts';
import { UnitKind } from '#schema/identity/unit-kind.ts';
import { SpecialDayKind } from '#schema/policy/special-day-kind.ts';
import { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import { NoticeKind } from '#schema/consultation/notice-kind.ts';
import { HideState } from '#schema/consultation/hide-state.ts';
import { DispositionState } from '#schema/feedback/disposition-state.ts';
import { ReportStage } from '#schema/feedback/report-stage.ts';
import { MessageKind, MessageStatus } from '#schema/message/message-kind.ts';
import { AuditOutcome } from '#schema/audit/audit-outcome.ts';
import { ReviewState } from '#schema/consultation/review-state.ts';
import { SelectionMode, StakeholderSide } from '#server/law/hearing-selection.ts';
import { HearingStage } from '#server/law/hearing-stage.ts';
import { HearingCallWay, HearingTiding } from '#server/law/hearing-tiding.ts';
import {
  HearingAttendance,
  HearingEntryKind,
  HearingNoticeKind,
  HearingPaper,
  ParticipantOrigin,
  SignUpState,
} from '#server/law/hearing-words.ts';

import { CaptionTimeline } from '#server/law/caption-import.ts';
import { SpeechState, TranscriptOrigin } from '#server/law/transcript.ts';

/** Every enum of the contract that the law or a table owns; the GraphQL name is the enum's own. */
const ENUMS = {
  CommentsShown,
  Stance,
  IdentityKind,
  CommentChannel,
  HideReason,
  CommentStatus,
  Outcome,
  RejectionGround,
  CatalogueStage,
  ConsultationStage,
  DecisionCategory,
  ExclusionGround,
  HearingChoice,
  TimePrecision,
  DecisionPhase,
  DecisionStepKind,
  DocumentKind,
  ParticipationMethod,
  DecisionFact,
  RecordKind,
  Requirement,
  StepDutyKind,
  StepStatus,
  CompetitionConclusion,
  CompetitionExceptionGround,
  ExpertKind,
  ExpertReviewForm,
  GroupCounterpart,
  InterestDeclaration,
  RiskKind,
  RiskLevel,
  UnitReply,
  Role,
  SpecialRuleKind,
  UnitKind,
  SpecialDayKind,
  AttachmentKind,
  NoticeKind,
  HideState,
  DispositionState,
  ReportStage,
  MessageKind,
  MessageStatus,
  AuditOutcome,
  AdviserKind,
  LegalityMark,
  LegalityOutcome,
  MeetingKind,
  DiscussionPart,
  DiscussionResult,
  ReportReply,
  ArchiveItem,
  OutreachForm,
  PublicationPlace,
  DisclosureProperty,
  WithholdGround,
  HoldGround,
  Validity,
  ExecutionReportKind,
  InterpretationForm,
  EvaluationParticipant,
  EvaluationTrigger,
  SuspensionGround,
  NotPublicGround,
  ProposerKind,
  ActivityState,
  QuestionKind,
  SuggestionState,
  SuggestionSubject,
  ReviewState,
  SelectionMode,
  StakeholderSide,
  HearingStage,
  HearingAttendance,
  HearingEntryKind,
  HearingNoticeKind,
  HearingPaper,
  ParticipantOrigin,
  SignUpState,
  HearingTiding,
  HearingCallWay,
  DutyStage,
  DutyState,
  Lateness,
  RepresentativeOrigin,
  RepresentativeState,
  DrawMethod,
  QuotaAttribute,
  InvitedCapacity,
  InvitationStage,
  DeliveryWay,
  InvitationTiding,
  InvitationReply,
  CaptionTimeline,
  SpeechState,
  TranscriptOrigin,
};

for (const [name, values] of Object.entries(ENUMS)) registerEnumType(values, { name });
