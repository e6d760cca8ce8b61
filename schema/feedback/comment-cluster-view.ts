import { View, id, int, of, str, instant, bool } from '#schema/kernel/fields.ts';
import { DispositionView } from './disposition-view.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { Stance } from '#server/law/consultation/comment-words.ts';

/** 意见归类: like comments with one answer; each author still gets it on their own receipt. */
@View('CommentCluster', '意见归类')
export class CommentClusterView {
  readonly id = id();
  readonly title = str();
  readonly summary = str();
  readonly count = int();
  readonly peopleCount = int();
  readonly disposition = of.opt(() => DispositionView);
  readonly version = int();
}

/** 归类经过, as the people of the unit read it. */
@View('ClusterMove', '一次归类：意见归入、移出主题，或者从一个主题改归另一个')
export class ClusterMoveView {
  readonly id = id();
  readonly at = instant();
  readonly by = str();
  readonly arrives = bool('到所查的主题里来；否则从它那里离开');
  readonly other = str.opt('从哪个主题来，或者到哪个主题去；没有归类的为空');
  readonly count = int();
  readonly undone = bool('已经撤销');
  readonly undoes = bool('是撤销前面的一次');
  readonly undo = of(() => Capability);
}

/** 按条归类: opinions of one stance on one clause that wait for a theme. */
@View('ClauseTheme', '同一条、同一态度还没有归类、没有答复的意见，拟归成的主题')
export class ClauseThemeView {
  readonly clauseNo = str();
  readonly stance = of(() => Stance);
  readonly title = str('拟用的主题');
  readonly count = int();
}
