import type { Db } from '#server/ground/kernel/context.ts';

/** Whether the round's text is in the system clause by clause, not only as a file. */
export async function roundHasClauses(db: Db, consultationId: string): Promise<boolean> {
  const one = await db
    .selectFrom('clause')
    .select('id')
    .where('consultation_id', '=', consultationId)
    .limit(1)
    .executeTakeFirst();
  return one !== undefined;
}
