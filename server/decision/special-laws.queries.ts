import type { Db } from '#server/kernel/context.ts';
import { type SpecialRule, specialLaws } from '#server/law/catalogue/special-law.ts';

/** The special laws on a decision as it stands now (专门规定): every gate of what hangs on it reads them here, at its own instant. */
export async function lawsOn(db: Db, decisionId: string): Promise<SpecialRule[]> {
  const { specialRules } = await db
    .selectFrom('decision')
    .select('special_rules as specialRules')
    .where('id', '=', decisionId)
    .executeTakeFirstOrThrow();
  return specialLaws(specialRules);
}
