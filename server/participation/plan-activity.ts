import { PublicActivity } from '#schema/participation/public-activity.ts';
import type { ActivityPlanInput } from '#schema/participation/activity-plan-input.ts';
import { act } from '#server/kernel/act.ts';
import { holdDecision } from '#server/kernel/hold-decision.ts';
import { unauthenticated } from '#server/kernel/fault.ts';
import {
  ActivityState,
  refuseActivityPhase,
  refuseActivityPlan,
} from '#server/law/participation-activity.ts';
import { ownDecision } from './activity-load.ts';
import { plansActivities } from './participation.permissions.ts';

/** 拟定公众参与活动 (国令713号第十四条): time, place, for whom, how many seats; announced by another person. */
export const planActivity = act(
  'activity.planned',
  plansActivities,
  async (command, decisionId: string, input: ActivityPlanInput) => {
    const { em, actor } = command;
    if (!actor) throw unauthenticated();
    const decision = await ownDecision(command, decisionId);
    const refusal = command.weigh([
      ...refuseActivityPhase(decision.phase),
      ...refuseActivityPlan(input, command.now),
    ]);
    if (refusal) return refusal;
    // Two planned at once are numbered one after the other.
    await holdDecision(command, decision.id);
    const activity = em.create(PublicActivity, {
      ...planned(input),
      decisionId: decision.id,
      seq: (await em.count(PublicActivity, { decisionId: decision.id })) + 1,
      state: ActivityState.DRAFT,
      plannedById: actor.id,
    });
    command.about('activity', activity.id, `${decision.no} ${activity.title}`);
    return activity.id;
  },
);

/** What is kept of a plan: seats and an end of signing up only where one can sign up. */
export const planned = ({ openSignUp, seats, signUpClosesAt, questions, ...plan }: ActivityPlanInput) => ({
  ...plan,
  openSignUp,
  seats: openSignUp ? seats : null,
  signUpClosesAt: openSignUp ? signUpClosesAt : null,
  questions: questions.map(({ kind, text, options }) => ({ kind, text, options })),
});
