import { type Meeting, MeetingMember as KeptMember } from '#schema/meeting/meeting.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import { type MeetingMember, MembersAt, type OpeningList } from '#server/law/meeting/meeting-members.ts';
import { inOffice } from '#server/law/meeting/organ-member.ts';
import { isUnheld } from '#server/law/meeting/member-change.ts';
import type { OrganMember } from '#schema/meeting/organ-member.ts';
import { headsOf } from './heads.queries.ts';
import { itemResults } from './agenda-places.queries.ts';
import { membersKeptAt } from './meeting-members.queries.ts';
import { membersOf } from './members-of.ts';

/** The members of the body that holds the meeting who are in office on a day (当日在任的组成人员). */
export async function membersOn(
  command: CommandContext,
  { unitId }: Pick<Meeting, 'unitId'>,
  day: CalendarDay,
): Promise<MeetingMember[]> {
  const listed = await membersOf(command, unitId);
  return listed.filter((one) => inOffice(one, day)).map(memberOf);
}

const memberOf = ({ id: memberId, name, post, head }: OrganMember): MeetingMember => ({
  memberId,
  name,
  post,
  head,
});

/** Keeps the list with the meeting (留存应到会人员). */
export function keepMembers(
  command: CommandContext,
  meetingId: string,
  moment: MembersAt,
  members: readonly MeetingMember[],
): void {
  for (const member of members) command.em.create(KeptMember, { meetingId, moment, ...member });
}

/** The list as the meeting opens now, beside that of its announcement (宣布开会时的名单). */
export async function openingList(command: CommandContext, meeting: Meeting): Promise<OpeningList> {
  const announced = await membersKeptAt(command.db, meeting.id, MembersAt.ANNOUNCED);
  const listed = await membersOf(command, meeting.unitId);
  const inSeat = listed.filter((one) => inOffice(one, dayOf(command.now)));
  const heads = await headsOf(command.db, meeting.unitId);
  return {
    announced: announced.length > 0 ? announced : null,
    now: inSeat.map(memberOf),
    unheld: inSeat.find((one) => isUnheld(one, heads))?.name ?? null,
    items: await itemResults(command.db, meeting.id),
  };
}
