import { column, type Opt } from '#schema/kernel/columns.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { Person } from '#schema/identity/person.ts';

/** One version of a list the county keeps (历次版本): written, reviewed by another person, fixed once published. */
export abstract class Edition {
  readonly id = column.key();
  readonly versionNo = column.integer();
  /** Changes of this version, in words (调整说明); the first needs none. */
  changeNote = column.text.or('');
  review = column.text.or(ReviewState.DRAFT) as Opt<ReviewState>;
  reviewNote = column.text.opt();
  /** All who had a hand in it; they do not review it. */
  authorIds = column.uuids.or([]);
  reviewedById = column.ref.opt(() => Person);
  reviewedAt = column.instant.opt();
  publishedById = column.ref.opt(() => Person);
  publishedAt = column.instant.opt();
  publishedOn = column.day.opt();
  /** Every step raises the version, also a second one within a millisecond. */
  changedAt = column.instant();
  readonly version = column.version();
}
