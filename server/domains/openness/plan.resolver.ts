import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { PlanTaskInput, PlanTaskOffer, PlanTaskView, PlanYearView } from '#schema/openness/plan-task-view.ts';
import { bool, id, int, str, text } from '#schema/kernel/fields.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { answering, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { offers } from '#server/ground/kernel/offers.ts';
import { plansTasks } from './openness.permissions.ts';
import { planCapabilities } from './plan-capabilities.ts';
import { planTask, planYear } from './plan.queries.ts';
import { publishPlanTasks } from './publish-plan-tasks.ts';
import { removePlanTask } from './remove-plan-task.ts';
import { reportPlanTask } from './report-plan-task.ts';
import { reviewPlanTask } from './review-plan-task.ts';
import { savePlanTask } from './save-plan-task.ts';
import { withdrawPlanTask } from './withdraw-plan-task.ts';

/** 政务公开工作要点的任务. */
@Resolver()
export class PlanResolver {
  @Query(() => PlanYearView, { description: '一个年度的政务公开任务；没有写年度的，最近一个有任务的年度' })
  planTasks(@Ctx() context: Context, @Arg('year', () => Int, { nullable: true }) year: number | null) {
    return planYear(context, year ?? null);
  }

  @Query(() => Capability, { description: '能否编制政务公开任务' })
  savePlanTaskCan(@Ctx() { actor }: Context) {
    return capability(actor, plansTasks);
  }
}

export const PlanOffers = offers(PlanTaskView, PlanTaskOffer, (task: PlanTaskView, { actor }) =>
  planCapabilities(actor, task),
);

const asTask = answering(PlanTaskView, planTask);
const asYear = answering(PlanYearView, planYear);

export const PlanMutations = mutations({
  savePlanTask: asTask(
    '编制一项政务公开任务；新的没有编号，版本号为0',
    [arg('id', id.opt), ofVersion, arg('year', int), input(PlanTaskInput)],
    savePlanTask,
  ),
  removePlanTask: asYear('删去没有公布的政务公开任务', [byId, ofVersion], removePlanTask),
  publishPlanTasks: asYear(
    '公布看过的政务公开任务',
    [arg('year', int), arg('ids', () => id.many()), arg('versions', () => int.many())],
    publishPlanTasks,
  ),
  reportPlanTask: asTask(
    '报告政务公开任务完成',
    [byId, ofVersion, arg('text', text), arg('links', () => str.many())],
    reportPlanTask,
  ),
  reviewPlanTask: asTask(
    '核实政务公开任务的完成情况',
    [byId, ofVersion, arg('accepted', bool), arg('note', text)],
    reviewPlanTask,
  ),
  withdrawPlanTask: asTask(
    '停止执行政务公开任务，理由公开',
    [byId, ofVersion, arg('reason', text)],
    withdrawPlanTask,
  ),
});
