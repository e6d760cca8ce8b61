import { Input, bool, id, of, str, text } from '#schema/kernel/fields.ts';
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

/** 筛选: closed lists and words of the text, never a private column. */
@Input()
export class CommentFilter {
  readonly clauseNo? = str.opt();
  readonly stance? = of.opt(() => Stance);
  readonly channel? = of.opt(() => CommentChannel);
  readonly progress? = of.opt(() => CommentProgress);
  readonly outcome? = of.opt(() => Outcome);
  readonly clusterId? = id.opt();
  readonly unclustered? = bool.opt();
  readonly likeGroupId? = id.opt('这一组相近的意见');
  readonly assigneeId? = id.opt('由这位同事办理');
  readonly mine? = bool.opt('由本人办理，先于指定的同事');
  readonly namesMe? = bool.opt('内部备注里@了本人');
  readonly askedAgain? = bool.opt('提出理由不清楚、还没有再次答复');
  readonly unassigned? = bool.opt('没有指定经办人，或者经办人已不能办理');
  readonly text? = text.opt();
}
