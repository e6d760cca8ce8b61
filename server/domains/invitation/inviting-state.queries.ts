import type { Context } from '#server/ground/kernel/context.ts';
import { organOf } from '#server/ground/kernel/organ.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { InvitingState } from './load-item.ts';

/** How far an agenda item and its meeting are (抽选、邀请的时机) and which body holds it, as far as the requester sees them. */
export const invitingState = (
  context: Context,
  itemId: string,
): Promise<(InvitingState & { organId: string | null }) | null> =>
  read(context, async (db) => {
    const row = await db
      .selectFrom('agenda_item as i')
      .innerJoin('meeting as m', 'm.id', 'i.meeting_id')
      .select(['i.announced_at as announcedAt', 'i.withdrawn_at as withdrawnAt'])
      .select(['m.stage', 'm.announced_at as meetingAnnouncedAt'])
      .select(organOf('m.unit_id').as('organId'))
      .where('i.id', '=', itemId)
      .executeTakeFirst();
    if (!row) return null;
    const { announcedAt, withdrawnAt, stage, meetingAnnouncedAt, organId } = row;
    return {
      organId,
      item: { announcedAt, withdrawnAt },
      meeting: { stage, announcedAt: meetingAnnouncedAt },
    };
  });
