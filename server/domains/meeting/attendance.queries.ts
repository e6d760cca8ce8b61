import { type RawBuilder, sql } from 'kysely';
import type { MeetingAttendanceView } from '#schema/meeting/attendance-view.ts';
import type { OrganMemberView } from '#schema/meeting/organ-member-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { decidesItself } from '#server/ground/kernel/organ.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { listedWords } from '#server/law/meeting/member-change.ts';
import type { Attendee } from '#server/law/meeting/attendance.ts';
import { neededFor } from '#server/law/meeting/quorum.ts';
import { quorumSettingOn } from '#server/domains/policy/quorum-setting.queries.ts';
import type { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';

const selection = (db: Db) =>
  db
    .selectFrom('organ_member')
    .select(['id', 'version', 'name', 'post', 'head', 'since', 'until'])
    .select(['authorisation_no as authorisationNo', 'authorisation_on as authorisationOn']);

/**
 * Body whose meetings a unit belongs to (会议所属的机关): its own where it decides for itself, else the county's government,
 * given as null.
 */
export async function bodyOf(db: Db, unitId: string): Promise<string | null> {
  return (await decidesItself(db, unitId)) ? unitId : null;
}

/** The members of a body's meetings: the list of its own office; those of the county are kept by units that do not decide for themselves. */
export const OF_BODY = (bodyId: string | null, table = 'organ_member'): RawBuilder<boolean> =>
  bodyId === null
    ? sql`not exists (select from unit u where u.id = ${sql.ref(`${table}.unit_id`)} and u.decides_itself)`
    : sql`${sql.ref(`${table}.unit_id`)} = ${bodyId}`;

/** 会议组成人员: those in office first, the head before the others. */
export const membersListed = async (db: Db, bodyId: string | null): Promise<OrganMemberView[]> => {
  const rows = await selection(db)
    .where(OF_BODY(bodyId))
    .orderBy('until', (order) => order.desc().nullsFirst())
    .orderBy('head', 'desc')
    .orderBy('since')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, words: listedWords(row) }));
};

/** The same, of the body that the requester sits in. */
export const organMembers = (context: Context): Promise<OrganMemberView[]> =>
  read(context, async (db) => membersListed(db, await bodyOf(db, context.actor?.unitId ?? '')));

/** Who of the members attended a meeting (出席情况); null while nobody has recorded it. */
export async function attendeesOf(db: Db, meetingId: string): Promise<readonly Attendee[] | null> {
  const row = await db
    .selectFrom('meeting_attendance')
    .select('members')
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  return row?.members ?? null;
}

/** The day a meeting was opened, or is to be. */
const HELD_ON = sql<CalendarDay>`(coalesce(m.opened_at, m.starts_at) at time zone 'Asia/Shanghai')::date::text`;

/** The attendance of a meeting (会议出席情况), for those who prepare it. */
export const attendanceOf = (context: Context, meetingId: string, kind: MeetingKind) =>
  read(context, (db) => attendanceHeld(db, meetingId, kind));

async function attendanceHeld(
  db: Db,
  meetingId: string,
  kind: MeetingKind,
): Promise<Omit<MeetingAttendanceView, 'corrections'> | null> {
  const found = await db
    .selectFrom('meeting_attendance')
    .innerJoin('meeting as m', 'm.id', 'meeting_attendance.meeting_id')
    .select(['members', 'observers', 'm.unit_id as unitId', HELD_ON.as('heldOn')])
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  if (!found) return null;
  const { unitId, heldOn, ...row } = found;
  const entitled = row.members.length;
  const present = row.members.filter((one) => one.present).length;
  const setting = await quorumSettingOn(db, await rulesOf(db), await bodyOf(db, unitId), heldOn);
  return { ...row, entitled, present, needed: neededFor(kind, entitled, setting) };
}
