import type { AttachmentView } from '#schema/kernel/attachment-view.ts';
import type { ClauseView } from '#schema/draft/clause-view.ts';
import type { ConsultationNoticeView } from '#schema/consultation/consultation-notice-view.ts';
import type {
  Channel,
  ContactPoint,
  Impact,
  InterpretationPart,
  LegalBasis,
  ExplainedCase,
  ExplainedPicture,
  ExplainedQuestion,
  Way,
} from '#schema/consultation/dossier-parts.ts';
import type { UnitView } from '#schema/identity/unit-view.ts';
import type { CorrectedWords } from '#server/law/notice/corrected-words.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';
import type { CommentsShown } from '#server/law/consultation/comment-words.ts';
import type { ConsultationFacts } from '#server/law/consultation/consultation-stage.ts';
import type { DecisionCategory } from '#server/law/decision/decision-category.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import type { DecisionFact } from '#server/law/decision/decision-facts.ts';
import type { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import type { ClipRow } from '#server/domains/playback/clip/clip.queries.ts';
import type { PageRead } from './comment/public-comment.queries.ts';

/** Parts of a dossier that are stored as text. */
export interface DossierTexts {
  ways: readonly Way[];
  contact: ContactPoint;
  basis: readonly LegalBasis[];
  interpretation: readonly InterpretationPart[];
  impacts: readonly Impact[];
  questions: readonly ExplainedQuestion[];
  cases: readonly ExplainedCase[];
  channels: readonly Channel[];
}

/** The newest draft; its clauses without their counts. */
export interface DraftParts {
  no: number;
  text: string;
  clauses: (Omit<ClauseView, 'commentCount'> & { unsure: boolean })[];
}

/** How many comments one channel brought to one clause; several of them, since several statements count at once. */
export type CountRow = readonly [channel: CommentChannel, clauseNo: string, comments: number, people: number];

/** The decision it belongs to, as far as one row shows it. */
export interface DecisionHead {
  id: string;
  no: string;
  year: number;
  title: string;
  phase: DecisionPhase;
  factsConfirmed: boolean;
  startedOn: CalendarDay;
  outsideReason: string | null;
  organId: string | null;
  categories: readonly DecisionCategory[];
  facts: readonly DecisionFact[];
  version: number;
}

/** A file of the dossier, and who brought it. */
export type FileRow = Omit<AttachmentView, 'url'> &
  Pick<ExplainedPicture, 'alt' | 'caption'> & {
    uploadedById: string | null;
    width: number | null;
    height: number | null;
  };

/** The parts that are read only when they are asked for. */
export interface ConsultationParts {
  plainWords: string | null;
  dossier: DossierTexts | null;
  attachments: readonly FileRow[];
  clips: readonly ClipRow[];
  draft: DraftParts | null;
  notices: readonly ConsultationNoticeView[];
  corrected: readonly CorrectedWords[];
  counts: readonly CountRow[];
  people: { createdBy: string | null; submittedBy: string | null; reviewedBy: string | null };
}

/** One consultation as one statement reads it, with the time of that statement. */
export interface ConsultationRow extends ConsultationFacts, Partial<ConsultationParts> {
  id: string;
  no: string;
  round: number;
  title: string;
  unit: UnitView;
  unitIds: readonly string[];
  decision: DecisionHead;
  scheduledOpensAt: Date | null;
  scheduledById: string | null;
  opensOn: CalendarDay | null;
  closesOn: CalendarDay | null;
  announcedClosesOn: CalendarDay | null;
  /** Opened with the notice that its period is short, of whichever law, and not extended since. */
  toldShortened: boolean;
  shortenReason: string | null;
  shortenApprovedBy: string | null;
  shortenReasonAt: Date | null;
  specialRules: readonly SpecialRuleKind[];
  lawIds: readonly string[] | null;
  commentsShown: CommentsShown;
  rolledForward: boolean;
  provisional: boolean;
  blockedReason: string | null;
  reviewNote: string | null;
  createdById: string;
  lastEditedById: string;
  submittedById: string | null;
  submittedAt: Date | null;
  reviewedById: string | null;
  withdrawnReason: string | null;
  /** Withdrawn, and what came in until then is still answered (撤回以前的意见照样办理). */
  answersAfterwards: boolean;
  feedbackDueOn: CalendarDay | null;
  feedbackDueProvisional: boolean;
  updatedAt: Date;
  version: number;
  now: Date;
  today: CalendarDay;
  /** The reader belongs to the matter: its units, the reviewer, the county's people. */
  inside: boolean;
  /** A page of its public comments, when it was read along. */
  publicPage?: PageRead | null;
}

const INSTANTS = [
  'scheduledOpensAt',
  'opensAt',
  'closesAt',
  'shortenReasonAt',
  'submittedAt',
  'withdrawnAt',
  'feedbackPublishedAt',
  'archivedAt',
  'updatedAt',
  'now',
] as const;

type Instant = (typeof INSTANTS)[number];

/** A row that came as JSON: its instants are texts. */
export type AsText<Row> = {
  [Name in keyof Row]: Name extends Instant ? string | Extract<Row[Name], null> : Row[Name];
};

/** The same row with its instants read (时刻); it was parsed for this alone, so it is changed in place. */
export function withInstants(row: AsText<ConsultationRow>): ConsultationRow {
  const read: Record<string, unknown> = row;
  for (const name of INSTANTS) if (row[name] !== null) read[name] = new Date(row[name]);
  return read as unknown as ConsultationRow;
}
