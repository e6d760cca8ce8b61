import { View, id, instant, int, of, bool, str } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';

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
