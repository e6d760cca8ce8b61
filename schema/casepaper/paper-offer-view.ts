import { Field, ID, ObjectType } from 'type-graphql';
import { Capability } from '#schema/kernel/refusal.ts';
import { CasePaperKind } from './case-paper-enums.ts';
import { CasePaperView } from './case-paper-view.ts';

/** 可以生成的文书, or one that cannot be made yet and why. */
@ObjectType('PaperOffer', { description: '可以生成的文书；还不能生成的说明原因', simpleResolvers: true })
export class PaperOfferView {
  @Field(() => CasePaperKind)
  readonly kind!: CasePaperKind;

  @Field(() => ID, { nullable: true, description: '来源；还没有的为空' })
  readonly subjectId!: string | null;

  @Field(() => String)
  readonly subject!: string;

  @Field(() => [String], { description: '记录里还没有、生成时补写的空白' })
  readonly asked!: readonly string[];

  @Field(() => CasePaperView, { nullable: true, description: '已经生成的' })
  readonly paper!: CasePaperView | null;

  @Field(() => Capability)
  readonly can!: Capability;
}
