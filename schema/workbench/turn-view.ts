import { View, bool, day, of, str } from '#schema/kernel/fields.ts';
import { TaskKind } from './workbench-view.ts';

/** 轮到谁: what a decision waits for, and whose it is. */
@View('DecisionTurn', '决策正在等待的一件事，轮到哪个岗位办')
export class DecisionTurn {
  readonly kind = of(() => TaskKind);
  readonly detail = str();
  readonly article = str();
  readonly post = str('岗位在决策机关的名称');
  readonly mine = bool('轮到查看的人自己');
  readonly dueOn = day.opt();
  readonly provisional = bool('节假日安排尚未公布，期限为暂定');
  readonly overdue = bool();
}
