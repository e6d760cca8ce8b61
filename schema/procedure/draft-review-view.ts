import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { OpinionPointView } from './opinion-point-view.ts';
import { DraftChangeView, DraftClauseView } from '#schema/draft/draft-view.ts';

/** The reviewer's last word on a difference. */
@ObjectType('ChangeVerdict', { description: '对一处审查后的修改的判断', simpleResolvers: true })
export class ChangeVerdictView {
  @Field(() => Int, { nullable: true, description: '落实的是审查意见第几点；不予确认的为空' })
  readonly point!: number | null;

  @Field(() => String, { description: '不予确认的理由' })
  readonly askedBack!: string;

  @Field(() => String)
  readonly by!: string;

  @Field(() => InstantScalar)
  readonly at!: Date;
}

/** 与送审稿的一处不同, with what the reviewer said of it. */
@ObjectType('ReviewedChange', { description: '与送审稿的一处不同', simpleResolvers: true })
export class ReviewedChangeView extends DraftChangeView {
  @Field(() => ChangeVerdictView, { nullable: true, description: '审查机关还没有判断的为空' })
  readonly verdict!: ChangeVerdictView | null;
}

/** 送审以后的草案: which version was sent, which one stands now, and how they differ. */
@ObjectType('DraftReview', { description: '送审以后的草案', simpleResolvers: true })
export class DraftReviewView {
  @Field(() => Int, { description: '送审稿是第几稿' })
  readonly submittedNo!: number;

  @Field(() => ID)
  readonly currentId!: string;

  @Field(() => Int, { description: '现行稿是第几稿' })
  readonly currentNo!: number;

  @Field(() => String, { description: '现行稿的 SHA-256' })
  readonly digest!: string;

  @Field(() => Int, { nullable: true, description: '还有没有定稿的一稿' })
  readonly unfixedNo!: number | null;

  @Field(() => [DraftClauseView], { description: '送审稿的条款' })
  readonly clauses!: readonly DraftClauseView[];

  @Field(() => [OpinionPointView])
  readonly points!: readonly OpinionPointView[];

  @Field(() => [ReviewedChangeView])
  readonly changes!: readonly ReviewedChangeView[];
}
