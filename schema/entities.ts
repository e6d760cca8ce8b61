import { AcknowledgedWarning } from './audit/acknowledged-warning.ts';
import { AuditEvent } from './audit/audit-event.ts';
import { CatalogueItem } from './catalogue/catalogue-item.ts';
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
import { SiteProfile } from './site/site-profile.ts';

/** Every entity class, written out: one class is one table. */
export const ENTITIES = [
  AcknowledgedWarning,
  AuditEvent,
  CatalogueItem,
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
  AdoptionReport,
  ClusterMember,
  CommentCluster,
  Disposition,
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
];
