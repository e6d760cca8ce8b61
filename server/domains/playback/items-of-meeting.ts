import type { Db } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';

/** Marks on a recording must belong to its own meeting's agenda (议题). */
export async function refuseForeignItems(
  db: Db,
  meetingId: string,
  marks: readonly { itemId: string | null }[],
): Promise<void> {
  const ids = [...new Set(marks.flatMap(({ itemId }) => (itemId ? [itemId] : [])))];
  if (ids.length === 0) return;
  if (!ids.every(isId)) throw notFound('该议题');
  const own = await db
    .selectFrom('agenda_item')
    .select('id')
    .where('meeting_id', '=', meetingId)
    .where('id', 'in', ids)
    .execute();
  if (own.length < ids.length) throw notFound('该议题');
}
