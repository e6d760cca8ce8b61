import { AcknowledgedWarning } from './audit/acknowledged-warning.ts';
import { ProcessFile } from './archive/process-file.ts';
import { AuditEvent } from './audit/audit-event.ts';
import { CatalogueCollection } from './catalogue/catalogue-collection.ts';
import { CatalogueCompletionRow } from './catalogue/catalogue-completion-row.ts';
import { CatalogueCompletion } from './catalogue/catalogue-completion.ts';
import { CatalogueItem } from './catalogue/catalogue-item.ts';
import { CatalogueSubmission } from './catalogue/catalogue-submission.ts';
import { CatalogueVersion } from './catalogue/catalogue-version.ts';
import { Clause } from './consultation/clause.ts';
import { CommentContact } from './consultation/comment-contact.ts';
import { CommentCounter } from './consultation/comment-counter.ts';
import { CommentRevision } from './consultation/comment-revision.ts';
import { CommentState } from './consultation/comment-state.ts';
import { Comment } from './consultation/comment.ts';
import { ConsultationNotice } from './consultation/consultation-notice.ts';
import { Consultation } from './consultation/consultation.ts';
import { Dossier } from './consultation/dossier.ts';
import { DraftVersion } from './consultation/draft-version.ts';
import { DecisionFile } from './decision/decision-file.ts';
import { DecisionRecord } from './decision/decision-record.ts';
import { DecisionStep } from './decision/decision-step.ts';
import { Decision } from './decision/decision.ts';
import { AdoptionReport } from './feedback/adoption-report.ts';
import { ClusterMember } from './feedback/cluster-member.ts';
import { CommentCluster } from './feedback/comment-cluster.ts';
import { Disposition } from './feedback/disposition.ts';
import { HearingContact } from './hearing/hearing-contact.ts';
import { HearingDraw } from './hearing/hearing-draw.ts';
import { HearingEntry } from './hearing/hearing-entry.ts';
import { HearingNotice } from './hearing/hearing-notice.ts';
import { HearingParticipant } from './hearing/hearing-participant.ts';
import { HearingReport } from './hearing/hearing-report.ts';
import { HearingSignUp } from './hearing/hearing-sign-up.ts';
import { Hearing } from './hearing/hearing.ts';
import { Person } from './identity/person.ts';
import { Session } from './identity/session.ts';
import { SignInAttempt } from './identity/sign-in-attempt.ts';
import { Unit } from './identity/unit.ts';
import { Attachment } from './kernel/attachment.ts';
import { ClockOffset } from './kernel/clock-offset.ts';
import { ContentVersion } from './kernel/content-version.ts';
import { Message } from './message/message.ts';
import { LocalPolicyVersion } from './policy/local-policy-version.ts';
import { SpecialDay } from './policy/special-day.ts';
import { WorkCalendarYear } from './policy/work-calendar-year.ts';
import { DecisionProposal } from './proposal/decision-proposal.ts';
import { PrivacyNotice } from './site/privacy-notice.ts';
import { ActivitySignUp } from './participation/activity-sign-up.ts';
import { PublicActivity } from './participation/public-activity.ts';
import { QuestionnaireAnswer } from './participation/questionnaire-answer.ts';
import { SignUpContact } from './participation/sign-up-contact.ts';
import { SiteProfile } from './site/site-profile.ts';
import { DecisionSuggestion } from './suggestion/decision-suggestion.ts';
import { SuggestionContact } from './suggestion/suggestion-contact.ts';

/** Every entity class, written out: one class is one table. */
export const ENTITIES = [
  AcknowledgedWarning,
  AuditEvent,
  CatalogueCollection,
  CatalogueCompletionRow,
  CatalogueCompletion,
  CatalogueItem,
  CatalogueSubmission,
  CatalogueVersion,
  Clause,
  CommentContact,
  CommentCounter,
  CommentRevision,
  CommentState,
  Comment,
  ConsultationNotice,
  Consultation,
  Dossier,
  DraftVersion,
  DecisionFile,
  DecisionRecord,
  DecisionStep,
  Decision,
  ProcessFile,
  AdoptionReport,
  ClusterMember,
  CommentCluster,
  Disposition,
  HearingContact,
  HearingDraw,
  HearingEntry,
  HearingNotice,
  HearingParticipant,
  HearingReport,
  HearingSignUp,
  Hearing,
  Person,
  Session,
  SignInAttempt,
  Unit,
  Attachment,
  ClockOffset,
  ContentVersion,
  Message,
  LocalPolicyVersion,
  SpecialDay,
  WorkCalendarYear,
  DecisionProposal,
  PrivacyNotice,
  SiteProfile,
  PublicActivity,
  ActivitySignUp,
  SignUpContact,
  QuestionnaireAnswer,
  DecisionSuggestion,
  SuggestionContact,
];
