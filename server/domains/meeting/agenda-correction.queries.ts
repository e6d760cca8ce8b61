import { sql } from 'kysely';
import type { AgendaCorrectionView } from '#schema/meeting/agenda-correction-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { byKey, gatherEach } from '#server/ground/kernel/gather.ts';
import { read } from '#server/ground/kernel/read.ts';
import { AMONG_STAFF } from './meeting-row.ts';

/** Corrections of the result of an item (审议结果的更正), oldest first; who made them is the staff's to read. */
export const correctionsOf = (context: Context, itemId: string): Promise<AgendaCorrectionView[]> =>
  read(context, (db) => corrections(db, itemId)).then((rows) =>
    rows.map(({ proposedById, ...row }) => ({ ...row, own: proposedById === context.actor?.id })),
  );

const corrections = gatherEach(async (db, itemIds) =>
  byKey(
    await db
      .selectFrom('agenda_correction as c')
      .innerJoin('agenda_item as i', 'i.id', 'c.item_id')
      .innerJoin('meeting as m', 'm.id', 'i.meeting_id')
      .select(['c.item_id as key', 'c.id', 'c.result_before as resultBefore'])
      .select(['c.result_text_before as resultTextBefore', 'c.result', 'c.result_text as resultText'])
      .select(['c.reason', 'c.proposed_by_id as proposedById', 'c.proposed_at as proposedAt'])
      .select([
        'c.confirmed_at as confirmedAt',
        'c.returned_at as returnedAt',
        'c.return_reason as returnReason',
      ])
      .select([nameOf('c.proposed_by_id').as('proposedBy'), nameOf('c.confirmed_by_id').as('confirmedBy')])
      .select(nameOf('c.returned_by_id').as('returnedBy'))
      .where('c.item_id', 'in', itemIds)
      .orderBy('c.proposed_at')
      .orderBy('c.id')
      .execute(),
  ),
);

const nameOf = (column: string) =>
  sql<
    string | null
  >`case when ${AMONG_STAFF} then (select p.name from person p where p.id = ${sql.ref(column)}) end`;

/** Whether a correction of a result of this meeting waits for its second person (审议结果正在更正). */
export async function correctionOpenAt(db: Db, meetingId: string): Promise<boolean> {
  const row = await db
    .selectFrom('agenda_correction as c')
    .innerJoin('agenda_item as i', 'i.id', 'c.item_id')
    .select('c.id')
    .where('i.meeting_id', '=', meetingId)
    .where('c.confirmed_at', 'is', null)
    .where('c.returned_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
