import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';

/** How far a comment is (办理进度). */
export enum CommentProgress {
  NEW = 'NEW',
  UNDISPOSED = 'UNDISPOSED',
  PROPOSED = 'PROPOSED',
  CONFIRMED = 'CONFIRMED',
  HIDDEN = 'HIDDEN',
  WITHDRAWN = 'WITHDRAWN',
}

/** The order of the desk (排序). */
export enum CommentSort {
  OLDEST = 'OLDEST',
  NEWEST = 'NEWEST',
}
registerEnumType(CommentProgress, { name: 'CommentProgress' });
registerEnumType(CommentSort, { name: 'CommentSort' });

/** 筛选: closed lists and words of the text, never a private column. */
@InputType()
export class CommentFilter {
  @Field(() => String, { nullable: true })
  readonly clauseNo?: string | null;

  @Field(() => Stance, { nullable: true })
  readonly stance?: Stance | null;

  @Field(() => CommentChannel, { nullable: true })
  readonly channel?: CommentChannel | null;

  @Field(() => CommentProgress, { nullable: true })
  readonly progress?: CommentProgress | null;

  @Field(() => Outcome, { nullable: true })
  readonly outcome?: Outcome | null;

  @Field(() => ID, { nullable: true })
  readonly clusterId?: string | null;

  @Field(() => Boolean, { nullable: true })
  readonly unclustered?: boolean | null;

  @Field(() => ID, { nullable: true, description: '由这位同事办理' })
  readonly assigneeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: '没有指定经办人，或者经办人已不能办理' })
  readonly unassigned?: boolean | null;

  @Field(() => TextScalar, { nullable: true })
  readonly text?: string | null;
}
