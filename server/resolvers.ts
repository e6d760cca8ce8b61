import 'reflect-metadata';
import type { NonEmptyArray } from 'type-graphql';
import { CASE_PAPER_DOORS } from './casepaper-doors.ts';
import { LATE_DOORS } from './late-doors.ts';
import { PAPER_DOORS } from './paper-doors.ts';
import { InvitationResolver } from '#server/invitation/invitation.resolver.ts';
import { ItemInvitationsResolver } from '#server/invitation/item-invitations.resolver.ts';
import { InvitationMaterialResolver } from '#server/invitation/invitation-material.resolver.ts';
import {
  DecisionStatementsResolver,
  MeetingStatementsResolver,
  MyStatementsResolver,
  PlaybackStatementsResolver,
  StatementResolver,
  DiscussedDraftsResolver,
} from '#server/statement/statement.resolver.ts';
import { DrawResolver, ItemDrawsResolver } from '#server/invitation/draw.resolver.ts';
import { ItemAttendanceResolver, PublishedDrawResolver } from '#server/invitation/published-draw.resolver.ts';
import { REGISTER_DOORS } from './register-doors.ts';
import { CatalogueDraftResolver } from '#server/catalogue/catalogue-draft.resolver.ts';
import { CataloguePublicationResolver } from '#server/catalogue/catalogue-publication.resolver.ts';
import { CatalogueResolver } from '#server/catalogue/catalogue.resolver.ts';
import { CarryOverResolver, CatalogueCompletionResolver } from '#server/catalogue/completion.resolver.ts';
import {
  CatalogueCollectionResolver,
  VersionCollectionResolver,
} from '#server/catalogue/collection.resolver.ts';
import { CatalogueSubmissionResolver } from '#server/catalogue/submission.resolver.ts';
import { ClockResolver } from '#server/kernel/clock.resolver.ts';
import { FormKeyResolver } from '#server/kernel/form-key.resolver.ts';
import { CommentHandlingResolver } from '#server/consultation/comment-handling.resolver.ts';
import { CommentResolver } from '#server/consultation/comment.resolver.ts';
import { DeskCommentResolver } from '#server/consultation/desk-comment.resolver.ts';
import { MyCommentResolver } from '#server/consultation/my-comment.resolver.ts';
import { OwnDataResolver } from '#server/owndata/own-data.resolver.ts';
import { PublicCommentResolver, SpokenClauseResolver } from '#server/consultation/public-comment.resolver.ts';
import { DRAFT_DOORS } from './draft-doors.ts';
import { ContactHoldResolver } from '#server/retention/contact-hold.resolver.ts';
import { ArchiveResolver } from '#server/archive/archive.resolver.ts';
import { ComplianceResolver } from '#server/compliance/compliance.resolver.ts';
import { DecisionDutiesResolver } from '#server/compliance/decision-duties.resolver.ts';
import { WorkbenchResolver } from '#server/workbench/workbench.resolver.ts';
import { AuditEventResolver } from '#server/audit/audit-event.resolver.ts';
import { PersonResolver } from '#server/identity/person.resolver.ts';
import { UnitResolver } from '#server/identity/unit.resolver.ts';
import { ViewerResolver } from '#server/identity/viewer.resolver.ts';
import { MessageResolver } from '#server/message/message.resolver.ts';
import { CallsResolver } from '#server/telling/calls.resolver.ts';
import { LawEntryResolver } from './policy/law-entry.resolver.ts';
import { LocalPolicyResolver } from '#server/policy/local-policy.resolver.ts';
import { WorkCalendarResolver } from '#server/policy/work-calendar.resolver.ts';
import { SiteResolver } from '#server/site/site.resolver.ts';
import { DecisionFileResolver } from '#server/decision/decision-file.resolver.ts';
import { DiscussionResolver } from '#server/procedure/discussion.resolver.ts';
import { LegalityResolver } from '#server/procedure/legality.resolver.ts';
import { EXPERT_RESOLVERS } from '#server/inquiry/expert-inquiry.resolver.ts';
import { LETTER_RESOLVERS } from '#server/inquiry/inquiry.resolver.ts';
import { CorrectionResolver } from '#server/procedure/correction.resolver.ts';
import { ProcedureStepsResolver } from '#server/procedure/procedure-steps.resolver.ts';
import { DecisionResolver } from '#server/decision/decision.resolver.ts';
import { FactRulingResolver } from '#server/decision/fact-ruling.resolver.ts';
import { ProposalResolver } from '#server/proposal/proposal.resolver.ts';
import { WrittenAnswersResolver } from '#server/participation/written-answers.resolver.ts';
import { ActivityResolver } from '#server/participation/activity.resolver.ts';
import { NotPublicResolver } from '#server/participation/not-public.resolver.ts';
import { ParticipatingResolver } from '#server/participation/participating.resolver.ts';
import { SuggestingResolver } from '#server/suggestion/suggesting.resolver.ts';
import { SuggestionResolver } from '#server/suggestion/suggestion.resolver.ts';
import { AdjustmentResolver } from '#server/execution/adjustment.resolver.ts';
import { EndingResolver } from '#server/execution/ending.resolver.ts';
import { ExecutionResolver } from '#server/execution/execution.resolver.ts';
import { PublicationResolver } from '#server/execution/publication.resolver.ts';
import { MeetingPlanningResolver } from '#server/meeting/meeting-planning.resolver.ts';
import { AttendanceResolver } from '#server/meeting/attendance.resolver.ts';
import { MeetingSessionResolver } from '#server/meeting/meeting-session.resolver.ts';
import {
  AgendaItemResolver,
  DecisionMeetingsResolver,
  MeetingResolver,
} from '#server/meeting/meeting.resolver.ts';
import { HearingPartsResolver } from '#server/hearing/hearing-parts.resolver.ts';
import { HearingRecordResolver } from '#server/hearing/hearing-record.resolver.ts';
import { HearingSelectionResolver } from '#server/hearing/hearing-selection.resolver.ts';
import { DecisionHearingsResolver, HearingResolver } from '#server/hearing/hearing.resolver.ts';
import { HearingSignUpResolver, MyHearingSignUpResolver } from '#server/hearing/sign-up.resolver.ts';
import { ItemCapabilitiesResolver } from '#server/decision/item-capabilities.resolver.ts';
import { OutageResolver } from './consultation/outage.resolver.ts';
import { ConsultationChangeResolver } from '#server/consultation/consultation-change.resolver.ts';
import { ConsultationResolver } from '#server/consultation/consultation.resolver.ts';
import {
  CatalogueItemConsultationsResolver,
  DecisionConsultationsResolver,
} from '#server/consultation/decision-consultations.resolver.ts';
import { EVENT_DOORS } from './event-resolvers.ts';
import { FollowingResolver } from '#server/following/following.resolver.ts';
import { FEEDBACK_DOORS } from './feedback-doors.ts';
import { RECORDING_DOORS } from './recording-resolvers.ts';
import { SEARCH_DOORS } from './search-doors.ts';
import { MyReceiptResolver } from '#server/receipt/my-receipt.resolver.ts';
import './kinds.ts';

/** Every door of the server: the resolver classes, one line per domain. */
export const DOORS: NonEmptyArray<new () => object> = [
  ClockResolver,
  FormKeyResolver,
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
  FactRulingResolver,
  DecisionFileResolver,
  ...CASE_PAPER_DOORS,
  PublicationResolver,
  ExecutionResolver,
  EndingResolver,
  AdjustmentResolver,
  ArchiveResolver,
  ParticipatingResolver,
  NotPublicResolver,
  ActivityResolver,
  WrittenAnswersResolver,
  SuggestingResolver,
  SuggestionResolver,
  ...RECORDING_DOORS,
  ItemCapabilitiesResolver,
  MeetingResolver,
  AgendaItemResolver,
  DecisionMeetingsResolver,
  MeetingPlanningResolver,
  AttendanceResolver,
  MeetingSessionResolver,
  HearingResolver,
  HearingPartsResolver,
  HearingSelectionResolver,
  HearingRecordResolver,
  HearingSignUpResolver,
  MyHearingSignUpResolver,
  DecisionHearingsResolver,
  CorrectionResolver,
  ProcedureStepsResolver,
  ...LETTER_RESOLVERS,
  ...EXPERT_RESOLVERS,
  ...LATE_DOORS,
  LegalityResolver,
  DiscussionResolver,
  CommentHandlingResolver,
  CommentResolver,
  DeskCommentResolver,
  MyCommentResolver,
  OwnDataResolver,
  MyReceiptResolver,
  ...SEARCH_DOORS,
  PublicCommentResolver,
  SpokenClauseResolver,
  ...DRAFT_DOORS,
  WorkbenchResolver,
  ComplianceResolver,
  DecisionDutiesResolver,
  SiteResolver,
  LawEntryResolver,
  LocalPolicyResolver,
  WorkCalendarResolver,
  ViewerResolver,
  PersonResolver,
  UnitResolver,
  ContactHoldResolver,
  MessageResolver,
  CallsResolver,
  AuditEventResolver,
  ConsultationResolver,
  ConsultationChangeResolver,
  OutageResolver,
  DecisionConsultationsResolver,
  CatalogueItemConsultationsResolver,
  ...REGISTER_DOORS,
  DrawResolver,
  ItemDrawsResolver,
  PublishedDrawResolver,
  ItemAttendanceResolver,
  InvitationResolver,
  ItemInvitationsResolver,
  InvitationMaterialResolver,
  StatementResolver,
  DiscussedDraftsResolver,
  MyStatementsResolver,
  MeetingStatementsResolver,
  DecisionStatementsResolver,
  PlaybackStatementsResolver,
  ...PAPER_DOORS,
  ...FEEDBACK_DOORS,
  ...EVENT_DOORS,
  FollowingResolver,
];
