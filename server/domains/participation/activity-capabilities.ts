import type { Can } from '#schema/kernel/offer.ts';
import type { ActivityOffer } from '#schema/participation/public-activity-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { refuseActivityPhase } from '#server/law/participation/participation-activity.ts';
import { refuseSummarising } from '#server/law/participation/written-answers.ts';
import { refuseAnnouncing, refuseBeforeHeld, refuseCancelling, refuseSaving } from './activity-guards.ts';
import type { ActivityRow } from './activity.queries.ts';
import { announcesActivities, plansActivities, within } from './participation.permissions.ts';
import { standingOf } from './questionnaire-guards.ts';

/** Capabilities of the viewer on an activity (可办事项), by the guards of the commands; null for the public. */
export function activityCapabilities(
  context: Context,
  activity: ActivityRow,
): Promise<Can<typeof ActivityOffer>> | null {
  const { actor } = context;
  const {
    state,
    startsAt,
    decision: { unitIds, phase },
  } = activity;
  if (!actor) return null;
  const plans = within(plansActivities, unitIds);
  const announces = within(announcesActivities, unitIds);
  return read(context, async (db) => {
    const { now } = await rulesOf(db);
    const inPhase = refuseActivityPhase(phase);
    const held = refuseBeforeHeld(state, startsAt, now);
    return {
      saveActivity: capability(actor, plans, [...refuseSaving(state), ...inPhase]),
      publishActivity: capability(actor, announces, [...refuseAnnouncing(state), ...inPhase]),
      cancelActivity: capability(actor, announces, refuseCancelling(state)),
      recordActivity: capability(actor, plans, [...held, ...inPhase]),
      summariseWritten: capability(actor, plans, refuseSummarising(standingOf(activity), now)),
    };
  });
}
