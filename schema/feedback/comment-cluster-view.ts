import { Field, ID, Int, ObjectType } from 'type-graphql';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { DispositionView } from './disposition-view.ts';

/** 意见归类: like comments with one answer; each author still gets it on their own receipt. */
@ObjectType('CommentCluster', { description: '意见归类', simpleResolvers: true })
export class CommentClusterView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly summary!: string;

  @Field(() => Int)
  readonly count!: number;

  @Field(() => Int)
  readonly peopleCount!: number;

  @Field(() => DispositionView, { nullable: true })
  readonly disposition!: DispositionView | null;

  @Field(() => Int)
  readonly version!: number;
}

/** The cluster, or why not. */
export const CommentClusterOrRefusal = orRefusal(CommentClusterView, 'CommentCluster');
