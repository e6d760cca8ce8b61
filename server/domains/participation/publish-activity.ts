import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseUnruledFacts } from '#server/law/decision/fact-ruling.ts';
import {
  ActivityState,
  refuseActivityPhase,
  refuseActivityPlan,
} from '#server/law/participation/participation-activity.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { refuseAnnouncing } from './activity-guards.ts';
import { loadActivity, shownOn } from './activity-load.ts';
import { announcesActivities } from './participation.permissions.ts';

/** 公告公众参与活动: by another person than planned it; everything is asked again at this instant. */
export const publishActivity = defineCommand(
  ['activity.announced', '公告参与活动'],
  announcesActivities,
  async (command, id: string, version: number) => {
    const { activity, decision } = await loadActivity(command, id, version);
    const refusal = command.refusalOf([
      ...refuseAnnouncing(activity.state),
      ...refuseActivityPhase(decision.phase),
      ...refuseUnruledFacts(decision),
      ...refuseActivityPlan(activity, command.now),
      ...refuseSamePerson(command.actor?.id ?? '', [activity.plannedById], '活动计划'),
    ]);
    if (refusal) return refusal;
    activity.state = ActivityState.PUBLISHED;
    activity.publishedAt = command.now;
    command.publish(...shownOn(decision));
    return id;
  },
);
