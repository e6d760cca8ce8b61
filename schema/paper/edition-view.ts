import { View, day, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';

/** One version of a list the county keeps; the public reads published versions. */
@View()
export abstract class EditionView {
  readonly authorIds!: readonly string[];
  readonly reviewedById!: string | null;
  readonly id = id();
  readonly versionNo = int();
  readonly title = str();
  readonly changeNote = str('这一版调整了什么');
  readonly review = of(() => ReviewState);
  readonly reviewNote = str.opt('退回的原因；公众看不到');
  readonly publishedAt = instant.opt();
  readonly publishedOn = day.opt();
  readonly version = int();
}

/** Actions on a version in preparation (可办事项). */
export const EDITION_ACTIONS = ['save', 'submitReview', 'passReview', 'returnReview', 'publish'] as const;

/** A version that was published (历次公布). */
@View('PublishedEdition', '一个公布的版本')
export class PublishedEditionView {
  readonly versionNo = int();
  readonly changeNote = str('调整说明');
  readonly publishedOn = day();
}
