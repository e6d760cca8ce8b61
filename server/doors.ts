import 'reflect-metadata';
import type { NonEmptyArray } from 'type-graphql';
import { InvitationResolver } from '#server/invitation/invitation.resolver.ts';
import { ItemInvitationsResolver } from '#server/invitation/item-invitations.resolver.ts';
import { InvitationMaterialResolver } from '#server/invitation/invitation-material.resolver.ts';
import {
  DecisionStatementsResolver,
  MeetingStatementsResolver,
  MyStatementsResolver,
  PlaybackStatementsResolver,
  StatementResolver,
} from '#server/statement/statement.resolver.ts';
import { DrawResolver, ItemDrawsResolver } from '#server/invitation/draw.resolver.ts';
import { ItemAttendanceResolver, PublishedDrawResolver } from '#server/invitation/published-draw.resolver.ts';
import { ApplyingResolver } from '#server/register/applying.resolver.ts';
import { RepresentativeResolver } from '#server/register/representative.resolver.ts';
import { StandingResolver } from '#server/register/standing.resolver.ts';
import { CatalogueDraftResolver } from './catalogue/catalogue-draft.resolver.ts';
import { CataloguePublicationResolver } from './catalogue/catalogue-publication.resolver.ts';
import { CatalogueResolver } from './catalogue/catalogue.resolver.ts';
import { CarryOverResolver, CatalogueCompletionResolver } from './catalogue/completion.resolver.ts';
import { CatalogueCollectionResolver, VersionCollectionResolver } from './catalogue/collection.resolver.ts';
import { CatalogueSubmissionResolver } from './catalogue/submission.resolver.ts';
import { ClockResolver } from './kernel/clock.resolver.ts';
import { CommentHandlingResolver } from './consultation/comment-handling.resolver.ts';
import { CommentResolver } from './consultation/comment.resolver.ts';
import { DeskCommentResolver } from './consultation/desk-comment.resolver.ts';
import { MyCommentResolver } from './consultation/my-comment.resolver.ts';
import { PublicCommentResolver } from './consultation/public-comment.resolver.ts';
import { ClusterResolver } from './feedback/cluster.resolver.ts';
import { DispositionResolver } from './feedback/disposition.resolver.ts';
import { ConsultationReportResolver } from './feedback/consultation-report.resolver.ts';
import { ReportResolver } from './feedback/report.resolver.ts';
import { ContactHoldResolver } from './retention/contact-hold.resolver.ts';
import { ArchiveResolver } from './archive/archive.resolver.ts';
import { ComplianceResolver } from './compliance/compliance.resolver.ts';
import { DecisionDutiesResolver } from './compliance/decision-duties.resolver.ts';
import { WorkbenchResolver } from './workbench/workbench.resolver.ts';
import { AuditEventResolver } from './audit/audit-event.resolver.ts';
import { PersonResolver } from './identity/person.resolver.ts';
import { UnitResolver } from './identity/unit.resolver.ts';
import { ViewerResolver } from './identity/viewer.resolver.ts';
import { MessageResolver } from './message/message.resolver.ts';
import { LiveResolver } from './playback/live.resolver.ts';
import { LocalPolicyResolver } from './policy/local-policy.resolver.ts';
import { WorkCalendarResolver } from './policy/work-calendar.resolver.ts';
import { SiteResolver } from './site/site.resolver.ts';
import { DecisionFileResolver } from './decision/decision-file.resolver.ts';
import { DiscussionResolver } from './procedure/discussion.resolver.ts';
import { LegalityResolver } from './procedure/legality.resolver.ts';
import { CorrectionResolver } from './procedure/correction.resolver.ts';
import { ProcedureStepsResolver } from './procedure/procedure-steps.resolver.ts';
import { DecisionResolver } from './decision/decision.resolver.ts';
import { ProposalResolver } from './proposal/proposal.resolver.ts';
import { ActivityResolver } from './participation/activity.resolver.ts';
import { NotPublicResolver } from './participation/not-public.resolver.ts';
import { ParticipatingResolver } from './participation/participating.resolver.ts';
import { SuggestingResolver } from './suggestion/suggesting.resolver.ts';
import { SuggestionResolver } from './suggestion/suggestion.resolver.ts';
import { AdjustmentResolver } from './execution/adjustment.resolver.ts';
import { EndingResolver } from './execution/ending.resolver.ts';
import { ExecutionResolver } from './execution/execution.resolver.ts';
import { PublicationResolver } from './execution/publication.resolver.ts';
import { MeetingPlanningResolver } from './meeting/meeting-planning.resolver.ts';
import { MeetingSessionResolver } from './meeting/meeting-session.resolver.ts';
import { AgendaItemResolver, DecisionMeetingsResolver, MeetingResolver } from './meeting/meeting.resolver.ts';
import { HearingCallResolver } from './hearing/hearing-call.resolver.ts';
import { HearingPartsResolver } from './hearing/hearing-parts.resolver.ts';
import { HearingRecordResolver } from './hearing/hearing-record.resolver.ts';
import { HearingSelectionResolver } from './hearing/hearing-selection.resolver.ts';
import { DecisionHearingsResolver, HearingResolver } from './hearing/hearing.resolver.ts';
import { HearingSignUpResolver, MyHearingSignUpResolver } from './hearing/sign-up.resolver.ts';
import { RecordingFileResolver } from './playback/recording-file.resolver.ts';
import { MeetingRecordingsResolver, RecordingResolver } from './playback/recording.resolver.ts';
import { ItemCapabilitiesResolver } from './decision/item-capabilities.resolver.ts';
import { ConsultationChangeResolver } from './consultation/consultation-change.resolver.ts';
import { ConsultationResolver } from './consultation/consultation.resolver.ts';
import {
  CatalogueItemConsultationsResolver,
  DecisionConsultationsResolver,
} from './consultation/decision-consultations.resolver.ts';
import {
  ClauseMomentsResolver,
  DecisionMomentsResolver,
  PlaybackResolver,
} from './playback/playback.resolver.ts';
import { TranscriptResolver } from './playback/transcript.resolver.ts';
import { EVENT_DOORS } from './event-doors.ts';

/** Every door of the house: the resolver classes, one line per domain. */
export const DOORS: NonEmptyArray<new () => object> = [
  ClockResolver,
  CatalogueResolver,
  CatalogueDraftResolver,
  CataloguePublicationResolver,
  CatalogueCollectionResolver,
  VersionCollectionResolver,
  CatalogueSubmissionResolver,
  CatalogueCompletionResolver,
  CarryOverResolver,
  ProposalResolver,
  DecisionResolver,
  DecisionFileResolver,
  PublicationResolver,
  ExecutionResolver,
  EndingResolver,
  AdjustmentResolver,
  ArchiveResolver,
  ParticipatingResolver,
  NotPublicResolver,
  ActivityResolver,
  SuggestingResolver,
  SuggestionResolver,
  RecordingResolver,
  MeetingRecordingsResolver,
  RecordingFileResolver,
  ItemCapabilitiesResolver,
  MeetingResolver,
  AgendaItemResolver,
  DecisionMeetingsResolver,
  MeetingPlanningResolver,
  MeetingSessionResolver,
  HearingResolver,
  HearingPartsResolver,
  HearingSelectionResolver,
  HearingRecordResolver,
  HearingSignUpResolver,
  HearingCallResolver,
  MyHearingSignUpResolver,
  DecisionHearingsResolver,
  CorrectionResolver,
  ProcedureStepsResolver,
  LegalityResolver,
  DiscussionResolver,
  CommentHandlingResolver,
  CommentResolver,
  DeskCommentResolver,
  MyCommentResolver,
  PublicCommentResolver,
  ClusterResolver,
  DispositionResolver,
  ConsultationReportResolver,
  ReportResolver,
  WorkbenchResolver,
  ComplianceResolver,
  DecisionDutiesResolver,
  SiteResolver,
  LocalPolicyResolver,
  WorkCalendarResolver,
  ViewerResolver,
  PersonResolver,
  UnitResolver,
  ContactHoldResolver,
  MessageResolver,
  LiveResolver,
  AuditEventResolver,
  ConsultationResolver,
  ConsultationChangeResolver,
  DecisionConsultationsResolver,
  CatalogueItemConsultationsResolver,
  ClauseMomentsResolver,
  DecisionMomentsResolver,
  PlaybackResolver,
  TranscriptResolver,
  RepresentativeResolver,
  StandingResolver,
  ApplyingResolver,
  DrawResolver,
  ItemDrawsResolver,
  PublishedDrawResolver,
  ItemAttendanceResolver,
  InvitationResolver,
  ItemInvitationsResolver,
  InvitationMaterialResolver,
  StatementResolver,
  MyStatementsResolver,
  MeetingStatementsResolver,
  DecisionStatementsResolver,
  PlaybackStatementsResolver,
  ...EVENT_DOORS,
];
