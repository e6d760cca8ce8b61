import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { signedIn } from '#server/ground/kernel/authority.ts';
import type { Context } from '#server/ground/kernel/context.ts';

/** 退出: ends the session in use and clears its cookie. */
export async function signOut(context: Context): Promise<boolean> {
  await endSession(context);
  context.cookies.session = null;
  return true;
}

const endSession = defineCommand(
  ['person.signedOut', '退出登录'],
  signedIn,
  async ({ db, now, sessionHash }) => {
    await db
      .updateTable('session')
      .set({ revoked_at: now })
      .where('token_hash', '=', sessionHash ?? '')
      .where('revoked_at', 'is', null)
      .execute();
    return true;
  },
);
