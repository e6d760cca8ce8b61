import { ReviewState } from '#schema/kernel/review-state.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';

/** The columns in which a record keeps the paper it prepares, and how far its review is. */
export interface PaperColumns<Paper extends string> {
  paper: Paper | null;
  review: ReviewState;
  authorIds: readonly string[];
  reviewedById: string | null;
  reviewedAt?: Date | null;
  reviewNote?: string | null;
  changedAt: Date;
}

/** An edit makes the review void; who edits is one of the authors and does not review it. */
export function voidReview<Paper extends string>(
  command: CommandContext,
  record: PaperColumns<Paper>,
  paper: Paper | null,
): void {
  const { id } = actorOf(command);
  const authors = record.paper === paper ? record.authorIds : [];
  record.paper = paper;
  record.authorIds = authors.includes(id) ? authors : [...authors, id];
  undecided(record);
  // Two edits within a millisecond raise the version twice.
  record.changedAt = new Date(Math.max(command.now.getTime(), record.changedAt.getTime() + 1));
}

/** Turns to the next paper, not written yet; null: the paper was published, or will never be. */
export function turnTo<Paper extends string>(record: PaperColumns<Paper>, paper: Paper | null): void {
  record.paper = paper;
  record.authorIds = [];
  undecided(record);
  if (record.reviewNote !== undefined) record.reviewNote = null;
}

function undecided(record: PaperColumns<string>): void {
  record.review = ReviewState.DRAFT;
  record.reviewedById = null;
  if (record.reviewedAt !== undefined) record.reviewedAt = null;
}
