import { registerEnumType } from 'type-graphql';
import './following-enums.ts';
import './meeting-enums.ts';
import './procedure-enums.ts';
import { ApprovalAnswer, ApprovalKind } from '#server/law/approval/approval.ts';
import { BlackoutKind } from '#server/law/consultation/blackout.ts';
import { CommentsShown, Stance, HideReason } from '#server/law/consultation/comment-words.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { ConsultationStage } from '#server/law/consultation/consultation-stage.ts';
import {
  DecisionCategory,
  ExclusionGround,
  HearingChoice,
  TimePrecision,
} from '#server/law/decision/decision-category.ts';
import { DecisionPhase, DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { ActivityState } from '#server/law/participation/participation-activity.ts';
import { QuestionKind } from '#server/law/participation/question.ts';
import { SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import { ProposerKind } from '#server/law/decision/decision-proposal.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { DiscussionPart } from '#server/law/procedure/discussion-package.ts';
import { DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';
import { ReportReply, UpwardForm } from '#server/law/execution/issuing.ts';
import { InvitedCapacity } from '#server/law/procedure/interest-conflict.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { InvitationReply, InvitationTiding } from '#server/law/invitation/invitation-words.ts';
import { CallOutcome, DeliveryWay } from '#server/law/people/notification.ts';
import { DrawMethod, QuotaAttribute } from '#server/law/draw/draw-words.ts';
import { RepresentativeOrigin } from '#server/law/register/representative-origin.ts';
import { RepresentativeState } from '#server/law/register/representative-stage.ts';
import { Requirement, StepDutyKind } from '#server/law/decision/requirement.ts';
import { CompetitionExceptionGround } from '#server/law/procedure/competition-exception.ts';
import { CompetitionConclusion } from '#server/law/procedure/fair-competition.ts';
import { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import { LibraryExpertState } from '#server/law/register/library-expert.ts';
import { LeaveGround } from '#server/law/register/library-leave.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { ArchiveItem } from '#server/law/archive/archive.ts';
import { FileFaultKind } from '#server/law/archive/file-fault.ts';
import { OutreachForm, PublicationPlace } from '#server/law/decision/decision-publication.ts';
import { HoldGround } from '#server/law/people/contact-hold.ts';
import { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import { DisclosureProperty, Validity } from '#server/law/decision/document-header.ts';
import { DutyStage, DutyState, Lateness } from '#server/law/compliance/duties.ts';
import { ExecutionReportKind } from '#server/law/execution/execution.ts';
import { InterpretationForm } from '#server/law/consultation/interpretation.ts';
import { NotPublicGround } from '#server/law/participation/participation.ts';
import { EvaluationParticipant, EvaluationTrigger } from '#server/law/execution/post-evaluation.ts';
import { SuspensionGround } from '#server/law/execution/suspension.ts';
import { Role } from '#server/law/people/role.ts';
import {
  DayUnit,
  LawAttendance,
  LawHearing,
  LawLevel,
  SpecialRuleKind,
} from '#server/law/catalogue/special-law.ts';
import { LawEntryState, LawStanding } from '#server/law/policy/law-edition.ts';
import { UnitKind } from '#schema/identity/unit-kind.ts';
import { SpecialDayKind } from '#server/law/calendar/special-days.ts';
import { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import { NoticeKind } from '#schema/consultation/notice-kind.ts';
import { HideState } from '#schema/consultation/hide-state.ts';
import { DispositionState } from '#schema/feedback/disposition-state.ts';
import { QuestionProgress } from '#schema/feedback/question-progress.ts';
import { ReportStage } from '#schema/feedback/report-stage.ts';
import { MessageKind, MessageStatus } from '#schema/message/message-kind.ts';
import { AuditOutcome } from '#schema/audit/audit-outcome.ts';
import { ReviewState } from './review-state.ts';
import { SelectionMode, StakeholderSide } from '#server/law/hearing/hearing-selection.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import { HearingTiding } from '#server/law/hearing/hearing-tiding.ts';
import { WithdrawalWay } from '#server/law/hearing/hearing-withdrawal.ts';
import {
  HearingAttendance,
  HearingEntryKind,
  HearingNoticeKind,
  HearingPaper,
  ParticipantOrigin,
  SignUpState,
} from '#server/law/hearing/hearing-words.ts';

import { CaptionTimeline } from '#server/law/playback/caption-import.ts';
import { SpeechState, TranscriptOrigin } from '#server/law/playback/transcript.ts';

/** Every enum of the contract that the law or a table owns; the GraphQL name is the enum's own. */
const ENUMS = {
  ApprovalAnswer,
  ApprovalKind,
  CommentsShown,
  Stance,
  IdentityKind,
  CommentChannel,
  BlackoutKind,
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
  LibraryLevel,
  LibraryExpertState,
  LeaveGround,
  Role,
  SpecialRuleKind,
  DayUnit,
  LawAttendance,
  LawEntryState,
  LawStanding,
  LawHearing,
  LawLevel,
  UnitKind,
  SpecialDayKind,
  AttachmentKind,
  NoticeKind,
  HideState,
  DispositionState,
  QuestionProgress,
  ReportStage,
  MessageKind,
  MessageStatus,
  AuditOutcome,
  MeetingKind,
  DiscussionPart,
  DiscussionResult,
  ReportReply,
  UpwardForm,
  ArchiveItem,
  FileFaultKind,
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
  WithdrawalWay,
  DutyStage,
  DutyState,
  Lateness,
  RepresentativeOrigin,
  RepresentativeState,
  DrawMethod,
  QuotaAttribute,
  InvitedCapacity,
  InvitationStage,
  CallOutcome,
  DeliveryWay,
  InvitationTiding,
  InvitationReply,
  CaptionTimeline,
  SpeechState,
  TranscriptOrigin,
};

for (const [name, values] of Object.entries(ENUMS)) registerEnumType(values, { name });
