import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { ChangeKind } from '#server/law/people/proposed-change.ts';

const waiting = (items: string) => sql<ChangeKind | null>`(select c.kind from proposed_change c
  where c.confirmed_at is null and c.returned_at is null
    and ((c.kind = ${ChangeKind.AGENDA_RESULT} and c.subject in (${sql.raw(items)}))
      or (c.kind = ${ChangeKind.ATTENDANCE} and c.subject = m.id::text))
  order by c.kind limit 1)`;

/** Kind of correction of the item `i` or of the attendance of its meeting `m` that waits for its second person (正在更正); null: none. */
export const CORRECTING = waiting('select i.id::text');

/** The same of all items of a meeting. */
export async function correctingAt(db: Db, meetingId: string): Promise<ChangeKind | null> {
  const row = await db
    .selectFrom('meeting as m')
    .select(waiting('select i.id::text from agenda_item i where i.meeting_id = m.id').as('kind'))
    .where('m.id', '=', meetingId)
    .executeTakeFirst();
  return row?.kind ?? null;
}
