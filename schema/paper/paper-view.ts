import { View, id, int, of } from '#schema/kernel/fields.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { PaperKind } from './paper-kind.ts';

/** 送审的文稿 as a review step leaves it; the record it belongs to is one of its fields. */
@View('Paper', '送审的文稿：公布以前由另一人审查')
export class PaperView {
  readonly kind = of(() => PaperKind);
  readonly id = id('所属事项的编号');
  readonly version = int('所属事项的版本号');
  readonly review = of(() => ReviewState);
}
