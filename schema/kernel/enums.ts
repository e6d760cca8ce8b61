// Enums that the law or a table owns and the contract speaks (词表): the GraphQL name is the name of the export.
export { AuditOutcome } from '#schema/audit/audit-outcome.ts';
export { CatalogueChange } from '#schema/catalogue/catalogue-change.ts';
export { DecisionProgress } from '#schema/catalogue/decision-progress.ts';
export { CommentProgress, CommentSort } from '#schema/consultation/comment-filter.ts';
export { ConsultationState, ConsultationSort } from '#schema/consultation/consultation-filter.ts';
export { WayKind, ChannelKind } from '#schema/consultation/dossier-parts.ts';
export { HideState } from '#schema/consultation/hide-state.ts';
export { NoticeKind } from '#schema/consultation/notice-kind.ts';
export { StepState } from '#schema/decision/step-state.ts';
export { StepStatus } from '#schema/decision/step-status.ts';
export { DispositionState } from '#schema/feedback/disposition-state.ts';
export { QuestionProgress } from '#schema/feedback/question-progress.ts';
export { ReportStage } from '#schema/feedback/report-stage.ts';
export { ContactKind } from '#schema/identity/contact-kind.ts';
export { UnitKind } from '#schema/identity/unit-kind.ts';
export { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
export { MessageKind, MessageStatus } from '#schema/message/message-kind.ts';
export { FindKind } from '#schema/workbench/find-view.ts';
export { ApprovalAnswer, ApprovalKind } from '#server/law/approval/approval.ts';
export { PlanStanding } from '#server/law/openness/plan-task.ts';
export { ArchiveItem } from '#server/law/archive/archive.ts';
export { FileFaultKind } from '#server/law/archive/file-fault.ts';
export { SpecialDayKind } from '#server/law/calendar/special-days.ts';
export { CaseStepKind } from '#server/law/casework/case-clock.ts';
export { CaseClass, CaseKind, CaseState } from '#server/law/casework/case-kind.ts';
export { CasePublicity } from '#server/law/casework/case-publicity.ts';
export { CaseStanding } from '#server/law/casework/case-standing.ts';
export { ApplicantKind, HandoverWay } from '#server/law/casework/request-form.ts';
export { RequestOutcome } from '#server/law/casework/request-outcome.ts';
export { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
export { PlannedStart } from '#server/law/catalogue/latest-starts.ts';
export {
  DayUnit,
  LawAttendance,
  LawHearing,
  LawLevel,
  SpecialRuleKind,
} from '#server/law/catalogue/special-law.ts';
export { DutyStage, DutyState, Lateness } from '#server/law/compliance/duties.ts';
export { BlackoutKind } from '#server/law/consultation/blackout.ts';
export { CommentStatus } from '#server/law/consultation/comment-stage.ts';
export { CommentsShown, Stance, HideReason } from '#server/law/consultation/comment-words.ts';
export { ConsultationStage } from '#server/law/consultation/consultation-stage.ts';
export { InterpretationSection } from '#server/law/consultation/interpretation-sections.ts';
export { InterpretationForm } from '#server/law/consultation/interpretation.ts';
export { BasisLevel } from '#server/law/consultation/legal-basis.ts';
export { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
export {
  DecisionCategory,
  ExclusionGround,
  HearingChoice,
  TimePrecision,
} from '#server/law/decision/decision-category.ts';
export { DecisionFact } from '#server/law/decision/decision-facts.ts';
export { DecisionPhase, DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
export { ProposerKind } from '#server/law/decision/decision-proposal.ts';
export { OutreachForm, PublicationPlace } from '#server/law/decision/decision-publication.ts';
export { RecordKind } from '#server/law/decision/decision-record.ts';
export { SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
export { DisclosureProperty, Validity } from '#server/law/decision/document-header.ts';
export { DocumentKind } from '#server/law/decision/document-kind.ts';
export { Requirement, StepDutyKind } from '#server/law/decision/requirement.ts';
export { DrawMethod, QuotaAttribute } from '#server/law/draw/draw-words.ts';
export { Satisfaction, Accessibility } from '#server/law/event/event-feedback.ts';
export { EventReportStanding } from '#server/law/event/event-report-standing.ts';
export { ExecutionReportKind } from '#server/law/execution/execution.ts';
export { ReportReply, UpwardForm } from '#server/law/execution/issuing.ts';
export { EvaluationParticipant, EvaluationTrigger } from '#server/law/execution/post-evaluation.ts';
export { SuspensionGround } from '#server/law/execution/suspension.ts';
export { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';
export { FollowKind, FollowPace, MomentKind } from '#server/law/following/following-words.ts';
export { SelectionMode, StakeholderSide } from '#server/law/hearing/hearing-selection.ts';
export { HearingStage } from '#server/law/hearing/hearing-stage.ts';
export { HearingTiding } from '#server/law/hearing/hearing-tiding.ts';
export { WithdrawalWay } from '#server/law/hearing/hearing-withdrawal.ts';
export {
  HearingAttendance,
  HearingEntryKind,
  HearingNoticeKind,
  HearingPaper,
  ParticipantOrigin,
  SignUpState,
} from '#server/law/hearing/hearing-words.ts';
export { MaterialsClosed } from '#server/law/invitation/invitation-material.ts';
export { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
export { InvitationReply, InvitationTiding } from '#server/law/invitation/invitation-words.ts';
export { StatementOrigin, StatementStage } from '#server/law/invitation/statement-stage.ts';
export { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
export { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
export { MeetingStage } from '#server/law/meeting/meeting-stage.ts';
export {
  AgendaResult,
  MeetingNoticeKind,
  MeetingPaper,
  ReviewOutcome,
} from '#server/law/meeting/meeting-words.ts';
export { DisclosureRhythm } from '#server/law/openness/disclosure-time.ts';
export {
  DisclosureChannel,
  DisclosureField,
  DisclosureLevel,
} from '#server/law/openness/disclosure-words.ts';
export { GroupCounterpart } from '#server/law/participation/group-consultation.ts';
export { ActivityState } from '#server/law/participation/participation-activity.ts';
export { NotPublicGround } from '#server/law/participation/participation.ts';
export { PromisedWay } from '#server/law/participation/promised-way.ts';
export { QuestionKind } from '#server/law/participation/question.ts';
export { ArrivalKind, ArrivalState } from '#server/law/people/arrival-kind.ts';
export { CommentChannel } from '#server/law/people/comment-channel.ts';
export { HoldGround } from '#server/law/people/contact-hold.ts';
export { IdentityKind } from '#server/law/people/identity-kind.ts';
export { CallOutcome, DeliveryWay } from '#server/law/people/notification.ts';
export { ChangeKind } from '#server/law/people/proposed-change.ts';
export { Role } from '#server/law/people/role.ts';
export { CaptionTimeline } from '#server/law/playback/caption-import.ts';
export { RecordingState } from '#server/law/playback/recording-stage.ts';
export { RecordingFileRole, RecordingFileState } from '#server/law/playback/recording-words.ts';
export { StreamState, VideoKind, VideoStatus } from '#server/law/playback/stream-state.ts';
export { SpeechState, TranscriptOrigin } from '#server/law/playback/transcript.ts';
export { LawEntryState, LawStanding } from '#server/law/policy/law-edition.ts';
export { CompetitionExceptionGround } from '#server/law/procedure/competition-exception.ts';
export { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
export { DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';
export { DiscussionPart } from '#server/law/procedure/discussion-package.ts';
export { ExpertAspect } from '#server/law/procedure/expert-adoption.ts';
export { LibraryLevel } from '#server/law/procedure/expert-library.ts';
export { ExpertKind, ExpertReviewForm } from '#server/law/procedure/expert-review.ts';
export { ExpertStanding } from '#server/law/procedure/expert-standing.ts';
export { CompetitionConclusion } from '#server/law/procedure/fair-competition.ts';
export { InvitedCapacity } from '#server/law/procedure/interest-conflict.ts';
export { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
export { LateStep } from '#server/law/procedure/late-step.ts';
export {
  AdviserKind,
  LegalityMark,
  LegalityOutcome,
  MaterialVerdict,
} from '#server/law/procedure/legality-opinion.ts';
export { RiskKind, RiskLevel } from '#server/law/procedure/risk-assessment.ts';
export { ReplyWay, UnitReply } from '#server/law/procedure/unit-consultation.ts';
export { AskedAs } from '#server/law/procedure/unit-inquiry.ts';
export { LibraryExpertState } from '#server/law/register/library-expert.ts';
export { LeaveGround } from '#server/law/register/library-leave.ts';
export { RepresentativeCategory } from '#server/law/register/representative-category.ts';
export { RepresentativeOrigin } from '#server/law/register/representative-origin.ts';
export { RepresentativeState } from '#server/law/register/representative-stage.ts';
export { ReviewState } from './review-state.ts';
export { SheetBlockKind } from './sheet.ts';
