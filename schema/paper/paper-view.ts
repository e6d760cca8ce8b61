import { Field, ID, Int, ObjectType } from 'type-graphql';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { PaperKind } from './paper-kind.ts';

/** 送审的文稿 as a review step leaves it; the record it belongs to is one of its fields. */
@ObjectType('Paper', { description: '送审的文稿：公布以前由另一人审查', simpleResolvers: true })
export class PaperView {
  @Field(() => PaperKind)
  readonly kind!: PaperKind;

  @Field(() => ID, { description: '所属事项的编号' })
  readonly id!: string;

  @Field(() => Int, { description: '所属事项的版本号' })
  readonly version!: number;

  @Field(() => ReviewState)
  readonly review!: ReviewState;
}

/** The paper after a step, or what forbids it. */
export const PaperOrRefusal = orRefusal(PaperView, 'Paper');
