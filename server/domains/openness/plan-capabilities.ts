import type { PlanTaskOffer, PlanTaskView } from '#schema/openness/plan-task-view.ts';
import type { Can } from '#schema/kernel/offer.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { capability, NOT_ALLOWED } from '#server/ground/kernel/capability.ts';
import { PlanStanding } from '#server/law/openness/plan-task.ts';
import { plansTasks, reportsTasks } from './openness.permissions.ts';

const { AHEAD, SOON, OVERDUE } = PlanStanding;
const RUNNING: readonly PlanStanding[] = [AHEAD, SOON, OVERDUE];

/** Capabilities of the viewer on a task (可办事项): its draft, its report, the check of that, its end. */
export function planCapabilities(actor: Actor | null, task: PlanTaskView): Can<typeof PlanTaskOffer> {
  const when = (turn: boolean, permission = plansTasks) =>
    turn ? capability(actor, permission) : NOT_ALLOWED;
  const { standing, reports, reporterIds, authorIds, measure, unit } = task;
  const draft = task.publishedOn === null;
  const running = !draft && RUNNING.includes(standing);
  const reported = reports.some(({ accepted }) => accepted === null);
  const me = actor?.id ?? '';
  return {
    savePlanTask: when(draft),
    removePlanTask: when(draft),
    reportPlanTask: when(running && !reported && !measure && unit.id === actor?.unitId, reportsTasks),
    reviewPlanTask: when(reported && !reporterIds.includes(me)),
    withdrawPlanTask: when(running && standing !== OVERDUE && !authorIds.includes(me)),
  };
}
