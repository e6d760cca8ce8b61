import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { followBehind, followerBehind } from './follow-behind.ts';
import { forgetFollows } from './forget-follows.ts';
import { follows } from './following.permissions.ts';

/** 不再关注这一项: by the link of its letters; a link that opens nothing any more is stopped already. */
export const stopFollow = defineCommand(
  ['follow.stopped', '停止关注'],
  follows,
  async (command, token: string) => {
    const follow = await followBehind(command, token);
    if (!follow) return 0;
    command.about('follow', follow.id);
    return forgetFollows(command, [follow.id]);
  },
);

/** 停止关注: one of one's own follows, or (null) all of them with the address. */
export const stopMyFollows = defineCommand(
  'follow.stopped',
  follows,
  async (command, token: string, followId: string | null) => {
    const followerId = await followerBehind(command, token);
    if (followerId === null) return 0;
    command.about('follow', followId ?? '', followId === null ? '全部' : '');
    const own = await command.db
      .selectFrom('follow')
      .select('id')
      .where('follower_id', '=', followerId)
      .execute();
    const ids = own.map(({ id }) => id).filter((id) => followId === null || id === followId);
    return forgetFollows(command, ids);
  },
);
