import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refusePlanWithdrawal } from '#server/law/openness/plan-task-refusals.ts';
import { loadTask, PLAN_SCOPE } from './load-plan-task.ts';
import { counted } from './plan.queries.ts';
import { plansTasks } from './openness.permissions.ts';

/** 不再执行: the task stays on the page, with the reason. */
export const withdrawPlanTask = defineCommand(
  ['openness.planTaskWithdrawn', '停止执行政务公开任务'],
  plansTasks,
  async (command, id: string, version: number, reason: string) => {
    const task = await loadTask(command, id, version);
    const { publishedOn, withdrawnOn, dueOn, measure, reports, authorIds } = task;
    const { doneOn } = await counted(command.db, task, command.today);
    const running = { publishedOn, withdrawnOn, doneOn, dueOn, measure, reports, authorIds };
    const refusal = command.refusalOf(
      refusePlanWithdrawal(running, actorOf(command).id, reason, command.today),
    );
    if (refusal) return refusal;
    task.withdrawnOn = command.today;
    task.withdrawnReason = reason;
    command.publish(PLAN_SCOPE);
    return id;
  },
);
