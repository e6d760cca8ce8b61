import type { FollowCodeInput } from '#schema/following/follow-code.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import { typedRight } from '#server/engines/telling/message-code.ts';
import { keptAddress, knownNumber } from './follow-address.ts';
import { codeOf, followerTokenOf } from './follow-link.ts';
import { keepOneChoice } from './keep-one-choice.ts';
import { follows } from './following.permissions.ts';

/**
 * 填验证码: confirms what the code was sent for, and gives the token of one's own follows; null where it opens nothing. No refusal:
 * that would undo the count of the tries.
 */
export const enterFollowCode = defineCommand(
  ['follow.codeEntered', '填写关注的验证码'],
  follows,
  async (command, { address, code }: FollowCodeInput): Promise<string | null> => {
    const { db, now, services } = command;
    const held = await knownNumber(command, keptAddress(address, DeliveryWay.SMS));
    if (!held?.codeAt) return null;
    const right = typedRight(command, { ...codeOf(held.id), at: held.codeAt, tries: held.codeTries }, code);
    await db
      .updateTable('follower')
      .set({ code_tries: held.codeTries + 1, ...(right ? { code_at: null, code_follow_id: null } : {}) })
      .where('id', '=', held.id)
      .execute();
    if (!right) return null;
    if (held.codeFollowId) {
      command.about('follow', held.codeFollowId);
      await db
        .updateTable('follow')
        .set({ confirmed_at: now, told_until: now })
        .where('id', '=', held.codeFollowId)
        .where('confirmed_at', 'is', null)
        .execute();
      await keepOneChoice(command, held.codeFollowId);
    }
    return followerTokenOf(services.seal, held.id);
  },
);
