import { View, day, id, of, str } from '#schema/kernel/fields.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';

/** 更正以前的补录, as it was confirmed then. */
@View('LateMarkEarlier', '更正以前的补录；原来的内容不删除')
export class LateMarkEarlierView {
  readonly id = id();
  readonly firstDay = day();
  readonly lastDay = day();
  readonly told = str();
  readonly source = str();
  readonly confirmedOn = day('当时确认的日期');
  readonly reason = str('更正的理由');
  readonly correctedOn = day('更正经确认的日期');
}

const description = '补录标记：这一程序在启用平台以前办理，根据当时的材料补录，经另一人确认；标记不能去掉';

/** 补录标记, as everyone reads it. */
@View('LateMark', description)
export class LateMarkView {
  readonly id = id();
  readonly step = of(() => LateStep);
  readonly stepKind = of.opt(() => DecisionStepKind, '属于哪一程序；启动、起草、征求有关单位意见为空');
  readonly firstDay = day('开始或者发生的日期');
  readonly lastDay = day('结束的日期');
  readonly told = str('办理情况');
  readonly source = str('材料的来源');
  readonly shortfalls = str.many('不符合规定之处；有的，不能代替应当履行的程序');
  readonly enteredBy = str('录入单位');
  readonly enteredOn = day();
  readonly earlier = of.many(() => LateMarkEarlierView, '更正以前的内容，新的在前；没有更正过的为空');
  readonly confirmedBy = str('确认单位');
  readonly confirmedOn = day();
}
