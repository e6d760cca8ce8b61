import { sql } from 'kysely';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';

/** The items of meetings to come with a seat that nobody has been asked to take (待递补的议题). */
export const itemsWithFreedSeats = (context: Context): Promise<string[]> =>
  readAsSystem(context, async (db) => {
    const { rows } = await sql<{ item_id: string }>`
      select distinct i.item_id from invitation i join meeting m on m.id = i.meeting_id
        join agenda_item a on a.id = i.item_id and a.withdrawn_at is null
      where i.draw_id is not null and i.seat_empty_at is null and m.starts_at > app_now() and m.cancelled_at is null
        and (i.stage in ('DECLINED', 'WITHDRAWN', 'CANCELLED') or (i.stage = 'SENT' and i.reply_by <= app_now()))
        and not exists (select from invitation n where n.succeeds_id = i.id)`.execute(db);
    return rows.map((row) => row.item_id);
  });

/** Somebody who was invited, has not answered and was not asked again yet (待催请). */
export interface Unanswered {
  id: string;
  sentAt: Date;
  replyBy: Date;
}

/** Those whose answer is still to come, of meetings that are held (待催请的邀请). */
export const unansweredInvitations = async (db: Db): Promise<Unanswered[]> => {
  const { rows } = await sql<Unanswered>`
    select i.id, i.sent_at as "sentAt", i.reply_by as "replyBy" from invitation i
    join meeting m on m.id = i.meeting_id and m.cancelled_at is null
    where i.stage = 'SENT' and i.reminded_at is null and i.reply_by > app_now()
    order by i.id`.execute(db);
  return rows;
};

/** A meeting that still holds contacts of people it invited. */
export interface HeldMeeting {
  id: string;
  startsAt: Date;
}

/** Past meetings that still hold contacts of invitees outside the register (待删除联系方式的会议). */
export const meetingsHoldingContacts = (db: Db): Promise<HeldMeeting[]> =>
  db
    .selectFrom('meeting as m')
    .select(['m.id', 'm.starts_at as startsAt'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('invitation_contact as c')
          .innerJoin('invitation as i', 'i.id', 'c.invitation_id')
          .whereRef('i.meeting_id', '=', 'm.id')
          .select('c.invitation_id'),
      ),
    )
    .execute();
