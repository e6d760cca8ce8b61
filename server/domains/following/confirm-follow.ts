import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseDeadLink } from '#server/law/following/following.ts';
import { followBehind } from './follow-behind.ts';
import { keepOneChoice } from './keep-one-choice.ts';
import { follows } from './following.permissions.ts';

/**
 * 确认关注: from now on they are notified; earlier moments are not sent afterwards. Confirmed twice, it is confirmed
 * once.
 */
export const confirmFollow = defineCommand(
  ['follow.confirmed', '确认关注'],
  follows,
  async (command, token: string) => {
    const { db, now } = command;
    const follow = await followBehind(command, token);
    const refusal = command.refusalOf(refuseDeadLink(follow !== null));
    if (refusal || !follow) return refusal ?? true;
    command.about('follow', follow.id);
    if (!follow.confirmedAt) {
      await db
        .updateTable('follow')
        .set({ confirmed_at: now, told_until: now })
        .where('id', '=', follow.id)
        .execute();
      await keepOneChoice(command, follow.id);
    }
    return true;
  },
);
