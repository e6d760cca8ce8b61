import type { CommandContext } from '#server/ground/kernel/context.ts';

/** Ends a person's lock-outs (锁定), wherever the failures came from, and counts anew. */
export async function endWaits({ db }: CommandContext, personId: string) {
  await db
    .updateTable('sign_in_attempt')
    .set({ failures: 0, blocked_until: null })
    .where('subject', '=', personId)
    .execute();
}
