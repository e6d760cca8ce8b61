import { sql } from 'kysely';
import type { CommandContext } from '#server/ground/kernel/context.ts';

/**
 * Mark in the numbers of decisions outside the catalogue, which are counted separately so that they never take a number
 * of a later catalogue.
 */
const MARK = '外';

/**
 * The next number outside the catalogue (目录外编号): 2026-外01. Whoever counts holds the count until their transaction ends, so
 * two at once get two numbers.
 */
export async function nextOutsideNo({ db, today }: Pick<CommandContext, 'db' | 'today'>): Promise<string> {
  const prefix = `${today.slice(0, 4)}-${MARK}`;
  await sql`select pg_advisory_xact_lock(hashtext('outside number'))`.execute(db);
  const { rows } = await sql<{ last: number | null }>`
    select max(substr(no, ${prefix.length + 1})::int) as last from decision
    where no like ${`${prefix}%`}`.execute(db);
  return `${prefix}${String((rows[0]?.last ?? 0) + 1).padStart(2, '0')}`;
}
