import { Decision } from '#schema/decision/decision.ts';
import { PublicActivity } from '#schema/participation/public-activity.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId, loadById, sameVersion } from '#server/ground/kernel/load.ts';

const WHAT = '您单位的该公众参与活动';

/** The decision whose units plan activities on it (本单位承办的决策). */
export async function ownDecision({ em, actor }: CommandContext, id: string): Promise<Decision> {
  const decision = isId(id) ? await em.findOne(Decision, { id }) : null;
  if (!decision || !decision.unitIds.includes(actor?.unitId ?? '')) throw notFound('您单位承办的该决策');
  return decision;
}

/** An activity of the actor's own unit, and its decision; to be changed on `version`. */
export async function loadActivity(command: CommandContext, id: string, version: number) {
  const activity = await loadById(command.em, PublicActivity, id, WHAT);
  const decision = await ownDecision(command, activity.decisionId);
  sameVersion(activity, version, WHAT);
  command.about('activity', id, `${decision.no} ${activity.title}`);
  return { activity, decision };
}

/** Public pages that show the activities of a decision. */
export const shownOn = ({ no }: Pick<Decision, 'no'>): string[] => ['activities', `decision:${no}`];
