import type { RepresentativeInvitationView } from '#schema/register/register-summary-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { invitationStageAt } from '#server/law/invitation/invitation-stage.ts';
import { readsEveryInvitation } from './invitation.permissions.ts';

/** To which meetings somebody was invited (列席经历), the latest first; null where that is not the requester's to read. */
export async function invitationsOfRepresentative(
  context: Context,
  id: string,
): Promise<RepresentativeInvitationView[] | null> {
  if (!readsEveryInvitation.allows(context.actor)) return null;
  return read(context, async (db) => {
    const { now } = await rulesOf(db);
    const rows = await db
      .selectFrom('invitation as i')
      .innerJoin('meeting as m', 'm.id', 'i.meeting_id')
      .innerJoin('agenda_item as a', 'a.id', 'i.item_id')
      .select(['m.no as meetingNo', 'm.name as meetingName', 'm.starts_at as startsAt', 'a.title as item'])
      .select(['i.capacity', 'i.stage', 'i.reply_by as replyBy'])
      .where('i.representative_id', '=', id)
      .where('i.sent_at', 'is not', null)
      .orderBy('m.starts_at', 'desc')
      .orderBy('i.id')
      .execute();
    return rows.map(({ replyBy, ...row }) => ({
      ...row,
      stage: replyBy ? invitationStageAt({ stage: row.stage, replyBy }, now) : row.stage,
    }));
  });
}
