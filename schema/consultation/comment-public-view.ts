import { View, id, int, of, str } from '#schema/kernel/fields.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';
import { SaidComment } from './said-comment.ts';

/** 已公开的意见原文: agreed to by its author, cleared by the unit, with personal numbers masked. */
@View('PublicComment', '已公开的意见原文')
export class PublicCommentView extends SaidComment {
  /** Read by the field `clauseText`; not in the contract itself. */
  readonly consultationId!: string;

  readonly id = id();
  readonly outcome = of.opt(() => Outcome);
  readonly reason = str.opt();
}

/** A page of them. */
export const PublicCommentConnection = connectionOf(PublicCommentView, 'PublicComment');

/** How many of them are of one stance and one outcome (公开意见的分类计数). */
@View('ClauseOpinionCount', '公开意见的分类计数')
export class ClauseOpinionCountView {
  readonly stance = of(() => Stance);
  readonly outcome = of.opt(() => Outcome, '处理结果；没有公布的为空');
  readonly count = int();
}
