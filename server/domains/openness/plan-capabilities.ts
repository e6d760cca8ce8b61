import type { PlanTaskOffer, PlanTaskView } from '#schema/openness/plan-task-view.ts';
import type { Can } from '#schema/kernel/offer.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { capability, NOT_ALLOWED } from '#server/ground/kernel/capability.ts';
import { plansTasks, reportsTasks } from './openness.permissions.ts';

/** Capabilities of the viewer on a task (可办事项): its draft, its report, the check of that, its end. */
export function planCapabilities(actor: Actor | null, task: PlanTaskView): Can<typeof PlanTaskOffer> {
  const when = (turn: boolean, permission = plansTasks) =>
    turn ? capability(actor, permission) : NOT_ALLOWED;
  const draft = task.publishedOn === null;
  const running = !draft && !task.doneOn && !task.withdrawnOn;
  const reported = task.reporterId !== null;
  return {
    savePlanTask: when(draft),
    removePlanTask: when(draft),
    reportPlanTask: when(
      running && !reported && !task.measure && task.unit.id === actor?.unitId,
      reportsTasks,
    ),
    reviewPlanTask: when(reported && task.reporterId !== actor?.id),
    withdrawPlanTask: when(running && !task.authorIds.includes(actor?.id ?? '')),
  };
}
