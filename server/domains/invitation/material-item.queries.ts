import type { Db } from '#server/ground/kernel/context.ts';
import { organOf } from '#server/ground/kernel/organ.ts';
import type { MaterialItem } from '#server/law/invitation/invitation-material.ts';

/** State of an item that decides whether its papers are given out (列席材料), and the body that holds its meeting. */
export const materialItem = (
  db: Db,
  itemId: string,
): Promise<(MaterialItem & { organId: string | null }) | undefined> =>
  db
    .selectFrom('agenda_item as i')
    .innerJoin('meeting as m', 'm.id', 'i.meeting_id')
    .select(['i.disclosure', 'i.withdrawn_at as withdrawnAt', 'i.started_at as startedAt'])
    .select(['m.starts_at as meetingStartsAt', 'm.opened_at as meetingOpenedAt'])
    .select(['m.cancelled_at as meetingCancelledAt', organOf('m.unit_id').as('organId')])
    .where('i.id', '=', itemId)
    .executeTakeFirst();
