import type { CommentRow } from './comment-row.ts';

/** A comment that its author sent (到达的意见), with the instant at which it was here, by `performance.now()`. */
export interface SentComment extends CommentRow {
  readonly arrivedAt: number;
}

/** How long it has waited by now; the database takes that from its own clock. */
export const waitedMs = ({ arrivedAt }: Pick<SentComment, 'arrivedAt'>): number =>
  Math.max(0, Math.round(performance.now() - arrivedAt));
