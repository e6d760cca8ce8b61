import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseDeadLink } from '#server/law/following/following.ts';
import type { FollowPace } from '#server/law/following/following-words.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import { followerBehind } from './follow-behind.ts';
import { follows } from './following.permissions.ts';

/** 改收信方式: of one of one's own follows; a number gets one short message a day and no more. */
export const setFollowPace = defineCommand(
  ['follow.paceSet', '修改关注的收信方式'],
  follows,
  async (command, token: string, followId: string, pace: FollowPace) => {
    const followerId = await followerBehind(command, token);
    const changed =
      followerId !== null
        ? await command.db
            .updateTable('follow')
            .set({ pace })
            .where('id', '=', followId)
            .where('follower_id', '=', followerId)
            .where((eb) =>
              eb.exists(
                eb
                  .selectFrom('follower')
                  .select('id')
                  .where('id', '=', followerId)
                  .where('way', '<>', DeliveryWay.SMS),
              ),
            )
            .executeTakeFirst()
        : null;
    const refusal = command.refusalOf(refuseDeadLink((changed?.numUpdatedRows ?? 0n) > 0n));
    if (refusal) return refusal;
    command.about('follow', followId);
    return true;
  },
);
