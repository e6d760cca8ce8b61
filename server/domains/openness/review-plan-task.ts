import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refusePlanReview } from '#server/law/openness/plan-report.ts';
import { loadTask, PLAN_SCOPE } from './load-plan-task.ts';
import { plansTasks } from './openness.permissions.ts';

/** 核实: accepted, the task is done since the day of the report; or sent back to its unit with a reason. */
export const reviewPlanTask = defineCommand(
  ['openness.planTaskReviewed', '核实政务公开任务的完成情况'],
  plansTasks,
  async (command, id: string, version: number, accepted: boolean, note: string) => {
    const task = await loadTask(command, id, version);
    const { id: actorId, name: byName } = actorOf(command);
    const refusal = command.refusalOf(refusePlanReview(task, actorId, { accepted, note }));
    if (refusal) return refusal;
    const decided = { accepted, note: accepted ? '' : note, on: command.today, byName };
    task.reports = task.reports.map((report) => (report.decided ? report : { ...report, decided }));
    if (accepted) task.doneOn = task.reports.at(-1)?.on ?? null;
    command.publish(PLAN_SCOPE);
    return id;
  },
);
