import { PlanTask } from '#schema/openness/plan-task.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';

/** Name of a task where it is not found. */
export const WHAT = '该项任务';

/** Public pages that show the tasks. */
export const PLAN_SCOPE = 'plan';

/** The task on `version`, named in the audit. */
export async function loadTask(command: CommandContext, id: string, version: number): Promise<PlanTask> {
  const task = await loadForChange(command.em, PlanTask, id, version, WHAT);
  command.about('planTask', task.id, task.title);
  return task;
}
