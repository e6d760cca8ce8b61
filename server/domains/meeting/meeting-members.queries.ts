import { sql } from 'kysely';
import type { MeetingMembersView } from '#schema/meeting/attendance-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { memberChanges, type MeetingMember, MembersAt } from '#server/law/meeting/meeting-members.ts';
import { inOffice, type OpenedMeeting } from '#server/law/meeting/organ-member.ts';
import { bodyOf, membersListed } from './attendance.queries.ts';

/** The members of a meeting as they were kept at a moment (应到会人员), the head before the others. */
export const membersKeptAt = (db: Db, meetingId: string, moment: MembersAt): Promise<MeetingMember[]> =>
  db
    .selectFrom('meeting_member')
    .select(['member_id as memberId', 'name', 'post', 'head'])
    .where('meeting_id', '=', meetingId)
    .where('moment', '=', moment)
    .orderBy('head', 'desc')
    .orderBy('id')
    .execute();

/** The last meeting that was opened of the body that this unit sits in (最近一次开过的会); null: none yet. */
export async function lastOpened(db: Db, unitId: string): Promise<OpenedMeeting | null> {
  const bodyId = await bodyOf(db, unitId);
  const { rows } = await sql<OpenedMeeting>`
    select m.name, (m.opened_at at time zone 'Asia/Shanghai')::date::text as day
    from meeting m join unit u on u.id = m.unit_id
    where m.opened_at is not null
      and ${bodyId === null ? sql`not u.decides_itself` : sql`m.unit_id = ${bodyId}`}
    order by m.opened_at desc
    limit 1`.execute(db);
  return rows[0] ?? null;
}

/** A meeting whose members are asked for (应到会人员所属的会议). */
interface Asked {
  id: string;
  unit: { id: string };
  openedAt: Date | null;
  startsAt: Date;
}

/**
 * The members of a meeting and how they differ from its announcement (应到会人员及变动): as it was opened, or before that as the list
 * reads for its day.
 */
export const meetingMembers = (
  context: Context,
  { id, unit, openedAt, startsAt }: Asked,
): Promise<MeetingMembersView> =>
  read(context, async (db) => {
    const announced = await membersKeptAt(db, id, MembersAt.ANNOUNCED);
    const members = openedAt
      ? await membersKeptAt(db, id, MembersAt.OPENED)
      : (await membersListed(db, await bodyOf(db, unit.id)))
          .filter((one) => inOffice(one, dayOf(startsAt)))
          .map(({ id: memberId, name, post, head }) => ({ memberId, name, post, head }));
    const changes = announced.length > 0 ? memberChanges(announced, members) : [];
    return { fixed: openedAt !== null, members, changes };
  });
