import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { refusePlanReport } from '#server/law/openness/plan-report.ts';
import { loadTask, WHAT } from './load-plan-task.ts';
import { reportsTasks } from './openness.permissions.ts';

/** 报告完成: the unit whose task it is says what was done, and where that is seen. */
export const reportPlanTask = defineCommand(
  ['openness.planTaskReported', '报告政务公开任务完成'],
  reportsTasks,
  async (command, id: string, version: number, text: string, links: readonly string[]) => {
    const task = await loadTask(command, id, version);
    const { id: byId, name: byName, unitId } = actorOf(command);
    if (task.unitId !== unitId || !task.publishedOn) throw notFound(WHAT);
    const refusal = command.refusalOf(refusePlanReport(task, { text, links }));
    if (refusal) return refusal;
    const report = { text, links: [...links], on: command.today, byId, byName, decided: null };
    task.reports = [...task.reports, report];
    return id;
  },
);
