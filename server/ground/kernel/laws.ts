import { sql } from 'kysely';
import type { SpecialRule } from '#server/law/catalogue/special-law.ts';
import { LawEntryState, withUntil } from '#server/law/policy/law-edition.ts';
import type { Db } from './context.ts';

/** The mark of all confirmed entries (专门规定): what was confirmed never changes, so their ids say everything. */
export const LAW_STAND = sql<string>`(select coalesce(md5(string_agg(id::text, ',' order by id)), '')
  from law_entry where state = 'CONFIRMED')`;

const kept = new Map<string, readonly SpecialRule[]>();

/** Every special law (专门规定) that was confirmed, with the days it is in force, those to come and those past among them. */
export async function lawsOf(db: Db, stand?: string): Promise<readonly SpecialRule[]> {
  const mark = stand ?? (await standOf(db));
  const known = kept.get(mark);
  if (known) return known;
  const laws = withUntil(await editions(db));
  kept.clear();
  kept.set(mark, laws);
  return laws;
}

async function standOf(db: Db): Promise<string> {
  const { rows } = await sql<{ stand: string }>`select ${LAW_STAND} as stand`.execute(db);
  return rows[0]?.stand ?? '';
}

const editions = async (db: Db) => {
  const rows = await db
    .selectFrom('law_entry')
    .select(['id', 'code', 'no', 'ends', 'label', 'level', 'source', 'article', 'subjects', 'categories'])
    .select(['facts', 'steps', 'hearing', 'attendance', 'duty', 'shortenable', 'from_day as from'])
    .select(['minimum_days as minimumDays', 'day_unit as dayUnit', 'feedback_by_law as feedbackByLaw'])
    .where('state', '=', LawEntryState.CONFIRMED)
    .orderBy('proposed_at')
    .orderBy('id')
    .execute();
  return rows.map(({ source, ...row }) => ({ ...row, article: `${source}${row.article}` }));
};
