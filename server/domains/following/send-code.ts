import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notify } from '#server/engines/telling/notify.ts';
import { FOLLOW_CODE } from './following-notification.ts';

/** Purpose of a code: the follow it confirms, or (null) one's own follows alone. */
interface CodeFor {
  followId: string | null;
  name: string | null;
  occasion: string;
}

/** 寄验证码: a new one takes the place of the last. */
export async function sendCode(
  command: CommandContext,
  { id, contact }: { id: string; contact: string },
  { followId, name, occasion }: CodeFor,
): Promise<void> {
  await command.db
    .updateTable('follower')
    .set({ code_at: command.now, code_tries: 0, code_follow_id: followId })
    .where('id', '=', id)
    .execute();
  await notify(command, [{ id, displayName: '', contactKind: 'PHONE', contact, unitId: null }], {
    kind: FOLLOW_CODE,
    facts: { name },
    occasion,
    about: null,
  });
}
