import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { Person } from '#schema/identity/person.ts';

/** 公众参与行政决策事项清单: one version of a year's list, reviewed by another person, fixed once published. */
@Table({
  uniques: [
    { properties: ['year', 'versionNo'] },
    { name: 'participation_list_in_preparation', properties: ['year'], where: 'published_at is null' },
  ],
})
export class ParticipationList {
  readonly id = column.key();
  readonly year = column.integer();
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
