import { View, bool, day, instant, int, of, str } from '#schema/kernel/fields.ts';
import { TaskKind } from '#server/law/people/task-kind.ts';

export { TaskKind };

/** 一项待办, with its due day and where it is done. */
@View()
export class Task {
  readonly key = str();
  readonly kind = of(() => TaskKind);
  readonly title = str();
  readonly detail = str();
  readonly article = str.opt('依据的条款');
  readonly dueOn = day.opt();
  readonly provisional = bool('节假日安排尚未公布，期限为暂定');
  readonly overdue = bool();
  readonly path = str();
  readonly count = int.opt();
}

/** 最近办理的事. */
@View()
export class RecentAction {
  readonly at = instant();
  readonly who = str();
  readonly action = str();
  readonly words = str('事项的名称');
  readonly title = str();
  readonly path = str.opt();
}

/** 工作台: tasks that are due. */
@View('Workbench', '工作台')
export class Workbench {
  readonly today = day();
  readonly tasks = of.many(() => Task);
}
