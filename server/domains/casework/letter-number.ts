import { sql } from 'kysely';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { letterNo } from '#server/law/casework/request-letter.ts';

/** The next number of a letter in the row of this year (文书编号); two at once wait for one another. */
export async function nextLetterNo({ db, today }: CommandContext): Promise<string> {
  const year = Number(today.slice(0, 4));
  await sql`select pg_advisory_xact_lock(hashtext('case_item.letter_no'))`.execute(db);
  const { rows } = await sql<{
    given: number;
  }>`select count(*)::int as given from case_item where letter_no like ${letterNo(year, 0).replace('0号', '%')}`.execute(
    db,
  );
  return letterNo(year, (rows[0]?.given ?? 0) + 1);
}
