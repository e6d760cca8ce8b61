import { PlanTask } from '#schema/openness/plan-task.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { conflict } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { refusePlanPublication } from '#server/law/openness/plan-task-refusals.ts';
import { PLAN_SCOPE, WHAT } from './load-plan-task.ts';
import { plansTasks } from './openness.permissions.ts';

/** 公布任务: all of a year that wait, by somebody who wrote none of them, as they were read: `ids` with their `versions`. */
export const publishPlanTasks = defineCommand(
  ['openness.planTasksPublished', '公布政务公开任务'],
  plansTasks,
  async (command, year: number, ids: readonly string[], versions: readonly number[]) => {
    const found = await command.em.find(PlanTask, { year, publishedOn: null, id: { $in: ids.filter(isId) } });
    for (const { id, version } of found)
      if (versions[ids.indexOf(id)] !== version) throw conflict(WHAT, version);
    const refusal = command.refusalOf(refusePlanPublication(found, actorOf(command).id, command.today));
    if (refusal) return refusal;
    for (const task of found) task.publishedOn = command.today;
    command.about('planTask', found[0]?.id ?? '', `${year}年度任务${found.length}项`);
    command.publish(PLAN_SCOPE);
    return year;
  },
);
