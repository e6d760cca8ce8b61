import { ASKING_ENTITIES } from './asking-entities.ts';
import { InvitationContact } from '#schema/invitation/invitation-contact.ts';
import { Invitation } from '#schema/invitation/invitation.ts';
import { InvitationMaterial } from '#schema/invitation/invitation-material.ts';
import { AttendeeStatement } from '#schema/statement/attendee-statement.ts';
import { StatementSpeaker } from '#schema/statement/statement-speaker.ts';
import { DrawSeed } from '#schema/invitation/draw-seed.ts';
import { Draw } from '#schema/invitation/draw.ts';
import { RepresentativeChange } from '#schema/register/representative-change.ts';
import { RepresentativeContact } from '#schema/register/representative-contact.ts';
import { SavedView } from './workbench/saved-view.ts';
import { Representative } from '#schema/register/representative.ts';
import { AcknowledgedWarning } from './audit/acknowledged-warning.ts';
import { ProcessFile } from './archive/process-file.ts';
import { AuditEvent } from './audit/audit-event.ts';
import { CatalogueCollection } from './catalogue/catalogue-collection.ts';
import { CatalogueCompletionRow } from './catalogue/catalogue-completion-row.ts';
import { CatalogueCompletion } from './catalogue/catalogue-completion.ts';
import { CatalogueItem } from './catalogue/catalogue-item.ts';
import { CatalogueNilReturn } from './catalogue/catalogue-nil-return.ts';
import { CatalogueSubmission } from './catalogue/catalogue-submission.ts';
import { CatalogueVersion } from './catalogue/catalogue-version.ts';
import { Clause } from './draft/clause.ts';
import { ConsultationNotice } from './consultation/consultation-notice.ts';
import { Consultation } from './consultation/consultation.ts';
import { PlatformOutage } from './consultation/platform-outage.ts';
import { PlatformPulse } from './consultation/platform-pulse.ts';
import { Correction } from './notice/correction.ts';
import { Statute } from './statute/statute.ts';
import { LawEntry } from './policy/law-entry.ts';
import { Dossier } from './consultation/dossier.ts';
import { DraftChange } from './draft/draft-change.ts';
import { DraftPassage } from './draft/draft-passage.ts';
import { DraftVersion } from './draft/draft-version.ts';
import { DecisionFile } from './decision/decision-file.ts';
import { DecisionRecord } from './decision/decision-record.ts';
import { DecisionStep } from './decision/decision-step.ts';
import { Decision } from './decision/decision.ts';
import { AdoptionReport } from './feedback/adoption-report.ts';
import { HearingContact } from './hearing/hearing-contact.ts';
import { HearingDraw } from './hearing/hearing-draw.ts';
import { HearingEntry } from './hearing/hearing-entry.ts';
import { HearingNotice } from './hearing/hearing-notice.ts';
import { HearingParticipant } from './hearing/hearing-participant.ts';
import { HearingReport } from './hearing/hearing-report.ts';
import { SignUpHearing } from './hearing/sign-up-hearing.ts';
import { Hearing } from './hearing/hearing.ts';
import { Person } from './identity/person.ts';
import { Session } from './identity/session.ts';
import { SignInAttempt } from './identity/sign-in-attempt.ts';
import { Unit } from './identity/unit.ts';
import { AddressCount } from './kernel/address-count.ts';
import { Attachment } from './kernel/attachment.ts';
import { ClockOffset } from './kernel/clock-offset.ts';
import { KeyCheck } from './kernel/key-check.ts';
import { ContentVersion } from './kernel/content-version.ts';
import { LiveAudience } from './playback/live-audience.ts';
import { LiveImage } from './playback/live-image.ts';
import { LivePin } from './playback/live-pin.ts';
import { LivePost } from './playback/live-post.ts';
import { MessageCall } from './message/message-call.ts';
import { Message } from './message/message.ts';
import { LocalPolicyProposal } from './policy/local-policy-proposal.ts';
import { LocalPolicyVersion } from './policy/local-policy-version.ts';
import { SpecialDay } from './policy/special-day.ts';
import { WorkCalendarYear } from './policy/work-calendar-year.ts';
import { Chapter } from './playback/chapter.ts';
import { ClauseMoment } from './playback/clause-moment.ts';
import { RecordingCut } from './playback/recording-cut.ts';
import { RecordingFile } from './playback/recording-file.ts';
import { Recording } from './playback/recording.ts';
import { SpeechJob } from './playback/speech-job.ts';
import { CueCorrection } from './playback/cue-correction.ts';
import { TranscriptCue } from './playback/transcript-cue.ts';
import { Transcript } from './playback/transcript.ts';
import { DecisionProposal } from './proposal/decision-proposal.ts';
import { PrivacyNotice } from './site/privacy-notice.ts';
import { PublicActivity } from './participation/public-activity.ts';
import { QuestionnaireAnswer } from './participation/questionnaire-answer.ts';
import { FindableFile } from './search/findable-file.ts';
import { Findable } from './search/findable.ts';
import { SynonymGroup } from './search/synonym-group.ts';
import { SiteProfile } from './site/site-profile.ts';
import { CaseItem } from './casework/case-item.ts';
import { CasePerson } from './casework/case-person.ts';
import { DecisionSuggestion } from './suggestion/decision-suggestion.ts';
import { SuggestionContact } from './suggestion/suggestion-contact.ts';
import { OwnCode } from './receipt/own-code.ts';
import { ContactHold } from './retention/contact-hold.ts';
import { COMMENT_ENTITIES } from './comment-entities.ts';
import { EVENT_ENTITIES } from './event-entities.ts';
import { FOLLOWING_ENTITIES } from './following-entities.ts';
import { MEETING_ENTITIES } from './meeting-entities.ts';

/** Every entity class, written out: one class is one table. */
export const ENTITIES = [
  AcknowledgedWarning,
  AuditEvent,
  CatalogueCollection,
  CatalogueCompletionRow,
  CatalogueCompletion,
  CatalogueItem,
  CatalogueNilReturn,
  CatalogueSubmission,
  CatalogueVersion,
  Clause,
  ConsultationNotice,
  Correction,
  PlatformOutage,
  PlatformPulse,
  Consultation,
  Dossier,
  DraftChange,
  DraftPassage,
  DraftVersion,
  DecisionFile,
  DecisionRecord,
  DecisionStep,
  Decision,
  ProcessFile,
  AdoptionReport,
  HearingContact,
  HearingDraw,
  HearingEntry,
  HearingNotice,
  HearingParticipant,
  HearingReport,
  SignUpHearing,
  Hearing,
  Person,
  Session,
  SignInAttempt,
  Unit,
  AddressCount,
  Attachment,
  ClockOffset,
  KeyCheck,
  ContentVersion,
  ...MEETING_ENTITIES,
  LiveAudience,
  LiveImage,
  LivePin,
  LivePost,
  MessageCall,
  Message,
  LawEntry,
  LocalPolicyProposal,
  LocalPolicyVersion,
  SpecialDay,
  Statute,
  WorkCalendarYear,
  Chapter,
  RecordingCut,
  RecordingFile,
  Recording,
  ClauseMoment,
  SpeechJob,
  CueCorrection,
  TranscriptCue,
  Transcript,
  DecisionProposal,
  PrivacyNotice,
  SiteProfile,
  PublicActivity,
  QuestionnaireAnswer,
  CaseItem,
  CasePerson,
  DecisionSuggestion,
  SuggestionContact,
  ContactHold,
  OwnCode,
  Findable,
  FindableFile,
  SynonymGroup,
  SavedView,
  Representative,
  RepresentativeContact,
  RepresentativeChange,
  Draw,
  DrawSeed,
  Invitation,
  InvitationContact,
  InvitationMaterial,
  ...COMMENT_ENTITIES,
  ...ASKING_ENTITIES,
  AttendeeStatement,
  StatementSpeaker,
  ...EVENT_ENTITIES,
  ...FOLLOWING_ENTITIES,
];
