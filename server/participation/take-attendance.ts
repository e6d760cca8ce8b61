import { ActivitySignUp } from '#schema/participation/activity-sign-up.ts';
import { act } from '#server/kernel/act.ts';
import { badInput } from '#server/kernel/fault.ts';
import { refuseBeforeHeld } from './activity-guards.ts';
import { loadActivity } from './activity-load.ts';
import { plansActivities } from './participation.permissions.ts';

/** 登记到场: of those who signed up, who came. */
export const takeAttendance = act(
  'activity.attendanceTaken',
  plansActivities,
  async (command, id: string, version: number, attendedIds: readonly string[]) => {
    const { activity } = await loadActivity(command, id, version);
    const refusal = command.weigh(refuseBeforeHeld(activity.state, activity.startsAt, command.now));
    if (refusal) return refusal;
    const signUps = await command.em.find(ActivitySignUp, { activityId: id, cancelledAt: null });
    const came = new Set(attendedIds.map((one) => one.toLowerCase()));
    if (![...came].every((one) => signUps.some((signUp) => signUp.id === one)))
      throw badInput('名单中有的不是这项活动的报名。', ['attendedIds']);
    for (const signUp of signUps) signUp.attended = came.has(signUp.id);
    return id;
  },
);
