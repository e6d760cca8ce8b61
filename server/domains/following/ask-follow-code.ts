import type { FollowCodeAskInput } from '#schema/following/follow-code.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseCodeAsked } from '#server/law/following/following.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import { countAsk, keptAddress, knownNumber } from './follow-address.ts';
import { followWays } from './follow-ways.ts';
import { follows } from './following.permissions.ts';
import { sendCode } from './send-code.ts';

/** 索取验证码: to see and stop what a number follows. Whose number follows nothing gets none, and is answered the same. */
export const askFollowCode = defineCommand(
  ['follow.codeAsked', '索取关注的验证码'],
  follows,
  async (command, { address, idempotencyKey }: FollowCodeAskInput) => {
    const refusal = command.refusalOf(refuseCodeAsked(address, followWays(command.services.config).sms));
    if (refusal) return refusal;
    const number = keptAddress(address, DeliveryWay.SMS);
    const held = await knownNumber(command, number);
    if (!held || !(await countAsk(command, held))) return true;
    const { id } = held;
    await sendCode(
      command,
      { id, contact: number.contact },
      { followId: null, name: null, occasion: idempotencyKey },
    );
    return true;
  },
);
