import type { PlanTaskInput } from '#schema/openness/plan-task-view.ts';
import { PlanTask } from '#schema/openness/plan-task.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { namedUnits } from '#server/ground/kernel/named-units.ts';
import { refusePlanTask, refusePlanYear } from '#server/law/openness/plan-task-refusals.ts';
import { loadTask, WHAT } from './load-plan-task.ts';
import { plansTasks } from './openness.permissions.ts';

/** 编制任务: a new one, or one that is not published yet. */
export const savePlanTask = defineCommand(
  ['openness.planTaskSaved', '编制政务公开任务'],
  plansTasks,
  async (command, id: string | null, version: number, year: number, input: PlanTaskInput) => {
    const task = id === null ? null : await loadTask(command, id, version);
    if (task?.publishedOn) throw notFound(WHAT);
    const [unit] = await namedUnits(command, [input.unitId], 'unitId');
    const { title, content, basis, dueOn, measure = null } = input;
    const target = measure ? (input.target ?? null) : null;
    const written = { title, content, basis, unitId: unit?.id ?? '', dueOn, measure, target };
    const refusal = command.refusalOf([
      ...refusePlanYear(year, command.today),
      ...refusePlanTask(written, task?.year ?? year, command.today),
    ]);
    if (refusal) return refusal;
    const authorIds = [...new Set([...(task?.authorIds ?? []), actorOf(command).id])];
    const kept = task
      ? Object.assign(task, written, { authorIds })
      : command.em.create(PlanTask, { year, authorIds, ...written });
    command.about('planTask', kept.id, kept.title);
    return kept.id;
  },
);
