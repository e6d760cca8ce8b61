import { View, id, int, of, str } from '#schema/kernel/fields.ts';
import { PublicCommentView } from '#schema/consultation/comment-public-view.ts';
import { Outcome } from '#server/law/feedback/outcome.ts';

/** One of the opinions of a group that everybody may read (公开的原文). */
@View()
export class GroupSample {
  readonly opinion = of(() => PublicCommentView);
  readonly same = int('这样说的有几条，连同本条');
}

/** 一并处理的意见 at their public address. `rows` and `samples` are resolved by their own readings. */
@View('OpinionGroup', '一并处理的意见')
export class OpinionGroupView {
  readonly id = id();
  readonly title = str.opt('主题；公布采纳情况以前为空');
  readonly words = str.opt('公开的第一条意见的话，公布采纳情况以前代替主题');
  readonly count = int('几条');
  readonly people = int('几人');
  readonly outcomes = of.many(() => Outcome, '处理结果；公布采纳情况以前为空');
}
