import { sql } from 'kysely';
import type { CorrectedWords } from '#server/law/notice/corrected-words.ts';
import type { Db } from './context.ts';

/**
 * SQL: every published correction of words of the round `c` as JSON (更正的文字), the oldest first: of its materials and of its report.
 * The parts tell what is what.
 */
export const CORRECTED_WORDS = `coalesce((
  select json_agg(json_build_object('part', k.part, 'wrong', k.wrong, 'corrected', k.corrected) order by k.published_at, k.id)
  from correction k where k.consultation_id = c.id and k.published_at is not null and k.wrong <> ''), '[]')`;

/** The same within another statement. */
export const correctedWords = sql.raw<CorrectedWords[]>(CORRECTED_WORDS);

/** The same of one round. */
export async function correctedWordsOf(db: Db, consultationId: string): Promise<CorrectedWords[]> {
  const { rows } = await sql<{ words: CorrectedWords[] }>`
    select ${correctedWords} as words from consultation c where c.id = ${consultationId}`.execute(db);
  return rows[0]?.words ?? [];
}
