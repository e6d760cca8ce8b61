import type { Action } from '#server/ground/kernel/action-words.ts';
import type { PaperKind } from '#schema/paper/paper-kind.ts';
import type { ReviewState } from '#schema/kernel/review-state.ts';
import type { Permission } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { PaperStanding, ReviewStep } from '#server/law/paper-review.ts';
import type { Role } from '#server/law/people/role.ts';
import type { Finding } from '#server/law/refusal.ts';

/** The review of a paper as a step leaves it. */
export interface ReviewChange {
  review: ReviewState;
  authorIds: readonly string[];
  reviewedById: string | null;
  reviewedAt: Date | null;
  reviewNote: string | null;
}

/** Facts of a paper for notifications, and the unit that prepares it. */
export interface PaperFacts {
  /** 听证会公告, 会议纪要. */
  label: string;
  title: string;
  /** Its page at the desk. */
  path: string;
  /** The unit whose staff prepare it; null: the staff of the whole county in the submitting roles. */
  unitId: string | null;
  /** Reasons that still stand against publishing it once it has passed, the same as at publication; absent: none. */
  missing?: readonly Finding[];
}

/** One kind of paper (送审文稿): what the engine has to know of it. A domain declares it and adds it to `server/outside/wiring/kinds.ts`. */
export interface PaperDescriptor<Subject extends object> {
  readonly kind: PaperKind;
  /** Name of each step in the audit. */
  readonly audit: Readonly<Record<ReviewStep, Action>>;
  /** Rule that its findings cite. */
  readonly article: string;
  /** Whether its desk shows what the reviewer noted with a pass; elsewhere that stands in the letter alone. */
  readonly keepsNote?: true;
  /** Whether who would submit it may send the draft back instead. */
  readonly returnsDrafts?: true;
  /** Who submits, so that they are notified of the outcome. */
  readonly authors: readonly Role[];
  permission(step: ReviewStep): Permission;
  /** The record as the actor may change it at this version, or NOT_FOUND, or CONFLICT. */
  load(command: CommandContext, step: ReviewStep, id: string, version: number): Promise<Subject>;
  refuseAtStage(command: CommandContext, step: ReviewStep, subject: Subject): readonly Finding[];
  paperOf(subject: Subject): PaperStanding;
  /** Reasons against publishing it as it is; asked at submission and again when it is passed. */
  standing(command: CommandContext, subject: Subject, step: ReviewStep): Promise<readonly Finding[]>;
  /** Keeps the review, moves the record's own stage, raises its version. */
  store(
    command: CommandContext,
    subject: Subject,
    step: ReviewStep,
    change: ReviewChange,
  ): void | Promise<void>;
  facts(command: CommandContext, subject: Subject): PaperFacts | Promise<PaperFacts>;
  versionOf(subject: Subject): number;
}
