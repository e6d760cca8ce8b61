import type { ActivityPlanInput } from '#schema/participation/activity-plan-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseActivityPhase, refuseActivityPlan } from '#server/law/participation/participation-activity.ts';
import { refuseSaving } from './activity-guards.ts';
import { loadActivity } from './activity-load.ts';
import { planned } from './plan-activity.ts';
import { plansActivities } from './participation.permissions.ts';

/** 修改公众参与活动的计划, until it is announced; who changed it last is its author. */
export const saveActivity = defineCommand(
  ['activity.saved', '修改参与活动'],
  plansActivities,
  async (command, id: string, version: number, input: ActivityPlanInput) => {
    const { activity, decision } = await loadActivity(command, id, version);
    const refusal = command.refusalOf([
      ...refuseSaving(activity.state),
      ...refuseActivityPhase(decision.phase),
      ...refuseActivityPlan(input, command.now),
    ]);
    if (refusal) return refusal;
    Object.assign(activity, planned(input), { plannedById: command.actor?.id ?? activity.plannedById });
    return id;
  },
);
