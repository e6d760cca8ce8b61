import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { loadTask, WHAT } from './load-plan-task.ts';
import { plansTasks } from './openness.permissions.ts';

/** 删去任务: one that is not published yet. */
export const removePlanTask = defineCommand(
  ['openness.planTaskRemoved', '删去没有公布的政务公开任务'],
  plansTasks,
  async (command, id: string, version: number) => {
    const task = await loadTask(command, id, version);
    if (task.publishedOn) throw notFound(WHAT);
    command.em.remove(task);
    return task.year;
  },
);
