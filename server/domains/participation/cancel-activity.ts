import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { ActivityState } from '#server/law/participation/participation-activity.ts';
import { refuseCancelling } from './activity-guards.ts';
import { loadActivity, shownOn } from './activity-load.ts';
import { announcesActivities } from './participation.permissions.ts';

/** 取消问卷、书面征求意见: its page stays and says why; nobody signed up for it. */
export const cancelActivity = defineCommand(
  ['activity.cancelled', '取消参与活动'],
  announcesActivities,
  async (command, id: string, version: number, reason: string) => {
    const { activity, decision } = await loadActivity(command, id, version);
    const refusal = command.refusalOf([
      ...refuseCancelling(activity.state),
      ...refuseThinReason(reason, { code: 'CANCEL_REASON_REQUIRED', what: '取消活动' }),
    ]);
    if (refusal) return refusal;
    activity.state = ActivityState.CANCELLED;
    activity.cancelledReason = reason;
    command.publish(...shownOn(decision));
    return id;
  },
);
