import { forbidden } from '#server/ground/kernel/fault.ts';
import { demand } from '#server/ground/kernel/demand.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { organOf } from '#server/ground/kernel/organ.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { readsEveryInvitation, readsInvitations, readsInvitationsOf } from './invitation.permissions.ts';

/** Who was invited to an item is read by the people of the body that holds its meeting, and by the county's, who keep the register. */
export async function demandInvitationsOf(context: Context, itemId: string, reading: string): Promise<void> {
  demand(context, readsInvitations, reading);
  if (readsEveryInvitation.allows(context.actor)) return;
  const organId = await organOfItem(context, itemId);
  if (organId !== undefined && !readsInvitationsOf(context.actor, organId))
    throw forbidden(reading, '召开这次会议的机关');
}

/** The body that holds the meeting of an item (召开会议的机关); undefined where there is no such item. */
const organOfItem = (context: Context, itemId: string): Promise<string | null | undefined> =>
  readAsSystem(context, async (db) => {
    const item = await db
      .selectFrom('agenda_item as i')
      .innerJoin('meeting as m', 'm.id', 'i.meeting_id')
      .select(organOf('m.unit_id').as('organId'))
      .where('i.id', '=', itemId)
      .executeTakeFirst();
    return item?.organId;
  });
