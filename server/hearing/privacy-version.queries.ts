import { sql } from 'kysely';
import type { Db } from '#server/kernel/context.ts';

/** The version of the privacy notice in force (R-84 个人信息处理告知). */
export async function privacyVersion(db: Db): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    select max(version) as version from privacy_notice where effective_on <= app_today()`.execute(db);
  return rows[0]?.version ?? 0;
}
