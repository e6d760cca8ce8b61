import { UnitName } from '#schema/identity/unit-view.ts';
import { Input, View, bool, day, id, int, of, str, text } from '#schema/kernel/fields.ts';
import { offerOf } from '#schema/kernel/offer.ts';
import { PlanStanding } from '#server/law/openness/plan-task.ts';
import { RecordedFact } from '#server/law/openness/recorded-fact.ts';

/** 报告: the public reads the accepted one, without who wrote it. */
@View('PlanReport', '任务完成情况的报告')
export class PlanReportView {
  readonly text = str();
  readonly links = str.many('佐证的网址');
  readonly on = day();
  readonly byName = str.opt();
  readonly accepted = bool.opt('核实的结果；还没有核实的为空');
  readonly note = str('退回的原因');
}

/** Actions on a task permitted to the viewer (可办事项). */
export const PlanTaskOffer = offerOf('PlanTask', '可办事项', [
  'savePlanTask',
  'removePlanTask',
  'reportPlanTask',
  'reviewPlanTask',
  'withdrawPlanTask',
]);

/** 政务公开工作要点的任务. */
@View('PlanTask', '政务公开工作要点的任务；公众看到的是已公布的')
export class PlanTaskView {
  readonly authorIds!: readonly string[];
  readonly reporterIds!: readonly string[];

  readonly id = id();
  readonly year = int();
  readonly title = str();
  readonly content = str();
  readonly basis = str('出处');
  readonly unit = of(() => UnitName, '责任单位');
  readonly dueOn = day('完成时限');
  readonly measure = of.opt(() => RecordedFact, '按平台的记录计什么数；由责任单位报告的为空');
  readonly target = int.opt('应当达到的数');
  readonly reached = int.opt('已经达到的数');
  readonly standing = of(() => PlanStanding);
  readonly reports = of.many(() => PlanReportView);
  readonly publishedOn = day.opt();
  readonly doneOn = day.opt('完成之日');
  readonly withdrawnOn = day.opt();
  readonly withdrawnReason = str.opt('不再执行的理由');
  readonly version = int();
}

/** 一个年度的任务. */
@View('PlanYear', '一个年度的政务公开任务')
export class PlanYearView {
  readonly id = id();
  readonly year = int();
  readonly years = int.many('有任务的年度，近的在前');
  readonly tasks = of.many(() => PlanTaskView, '完成时限早的在前');
}

/** 任务的要素. */
@Input('PlanTaskInput', '任务的要素')
export class PlanTaskInput {
  readonly title = text();
  readonly content = text();
  readonly basis = text();
  readonly unitId = id();
  readonly dueOn = day();
  readonly measure? = of.opt(() => RecordedFact);
  readonly target? = int.opt();
}
