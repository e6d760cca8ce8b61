import { ActivitySignUp } from '#schema/participation/activity-sign-up.ts';
import type { PublicActivity } from '#schema/participation/public-activity.ts';
import { SignUpContact } from '#schema/participation/sign-up-contact.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import { act } from '#server/kernel/act.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { ActivityState } from '#server/law/participation-activity.ts';
import { queueMessage } from '#server/message/queue-message.ts';
import { refuseCancelling, refuseUnexplained } from './activity-guards.ts';
import { loadActivity, shownOn } from './activity-load.ts';
import { announcesActivities } from './participation.permissions.ts';
import { openSignUp } from './sign-up-row.ts';

/** 取消公众参与活动: its page stays and says why; whoever signed up with an e-mail address is told. */
export const cancelActivity = act(
  'activity.cancelled',
  announcesActivities,
  async (command, id: string, version: number, reason: string) => {
    const { activity, decision } = await loadActivity(command, id, version);
    const refusal = command.weigh([...refuseCancelling(activity.state), ...refuseUnexplained(reason)]);
    if (refusal) return refusal;
    activity.state = ActivityState.CANCELLED;
    activity.cancelledReason = reason;
    command.publish(...shownOn(decision));
    await tellParticipants(command, activity, decision.leadUnitId);
    return id;
  },
);

async function tellParticipants(
  command: CommandContext,
  { id, title, cancelledReason }: PublicActivity,
  unitId: string,
): Promise<void> {
  const signUps = await command.em.find(ActivitySignUp, { activityId: id, cancelledAt: null });
  const contacts = await command.em.find(SignUpContact, { signUpId: { $in: signUps.map((one) => one.id) } });
  for (const { signUpId, sealed } of contacts) {
    const { contactKind, contact } = openSignUp(command.services.seal, signUpId, sealed);
    if (contactKind !== 'EMAIL') continue;
    await queueMessage(command, {
      kind: MessageKind.ACTIVITY_CANCELLED,
      uniqueKey: `activity-cancelled:${signUpId}`,
      to: contact,
      unitId,
      subject: '您报名的活动已经取消',
      body: `“${title}”已经取消。\n理由：${cancelledReason ?? ''}`,
    });
  }
}
