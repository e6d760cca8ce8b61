import { sql } from 'kysely';
import { PublicActivity } from '#schema/participation/public-activity.ts';
import type { ActivityPlanInput } from '#schema/participation/activity-plan-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { holdDecision } from '#server/ground/kernel/matter/hold-decision.ts';
import { unauthenticated } from '#server/ground/kernel/fault.ts';
import {
  ActivityState,
  refuseActivityPhase,
  refuseActivityPlan,
} from '#server/law/participation/participation-activity.ts';
import { wholeQuestion } from '#server/law/participation/question.ts';
import { ownDecision } from './activity-load.ts';
import { plansActivities } from './participation.permissions.ts';

/** 拟定问卷、书面征求意见 (国令713号第十四条): when, for whom, what is asked; announced by another person. */
export const planActivity = defineCommand(
  ['activity.planned', '拟定参与活动'],
  plansActivities,
  async (command, decisionId: string, input: ActivityPlanInput) => {
    const { em, actor } = command;
    if (!actor) throw unauthenticated();
    const decision = await ownDecision(command, decisionId);
    const refusal = command.refusalOf([
      ...refuseActivityPhase(decision.phase),
      ...refuseActivityPlan(input, command.now),
    ]);
    if (refusal) return refusal;
    // Two planned at once are numbered one after the other.
    await holdDecision(command, decision.id);
    const activity = em.create(PublicActivity, {
      ...planned(input),
      decisionId: decision.id,
      seq: await nextSeq(command, decision.id),
      state: ActivityState.DRAFT,
      plannedById: actor.id,
    });
    command.about('activity', activity.id, `${decision.no} ${activity.title}`);
    return activity.id;
  },
);

/** Stored form of a plan. */
export const planned = ({ questions, ...plan }: ActivityPlanInput) => ({
  ...plan,
  questions: questions.map(wholeQuestion),
});

/** An address is never given twice, nor that of an activity that is an event by now. */
async function nextSeq({ db }: CommandContext, decisionId: string): Promise<number> {
  const { rows } = await sql<{ seq: number }>`select coalesce(max(x.seq), 0) + 1 as seq from (
    select seq from public_activity where decision_id = ${decisionId}
    union all select former_seq from event where decision_id = ${decisionId}) x`.execute(db);
  return rows[0]?.seq ?? 1;
}
