import type { CommandContext } from '#server/ground/kernel/context.ts';

/** Revokes a person's open sessions (会话), all or all but one; whoever holds such a token is nobody from now on. */
export async function endSessions({ db, now }: CommandContext, personId: string, but: string | null = null) {
  await db
    .updateTable('session')
    .set({ revoked_at: now })
    .where('person_id', '=', personId)
    .where('token_hash', '<>', but ?? '')
    .where('revoked_at', 'is', null)
    .execute();
}
