import { sql } from 'kysely';
import type { AttendanceStatisticsView, ItemAttendanceView } from '#schema/invitation/attendance-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import {
  fairnessByCategory,
  fairnessByRegion,
  type FairnessLetter,
  type FairnessMember,
  type FairnessRow,
  invitedTimes,
  letterCounts,
  waitingSpans,
} from '#server/law/register/attendance-fairness.ts';
import { InvitedCapacity } from '#server/law/procedure/interest-conflict.ts';
import { type InvitationStage, invitationStageAt } from '#server/law/invitation/invitation-stage.ts';
import {
  REPRESENTATIVE_CATEGORY_LABELS,
  type RepresentativeCategory,
} from '#server/law/register/representative-category.ts';

/** Who was asked to sit in on an item (列席人数), by category. */
export const attendanceOfItem = (context: Context, itemId: string): Promise<ItemAttendanceView[]> =>
  read(context, async (db) => {
    const { rows } = await sql<ItemAttendanceView>`
      select category, invited, accepted, attended from item_attendance(${itemId})`.execute(db);
    return rows;
  });

/** Statistics on how the letters of a year were distributed (邀请公平统计); of this year where none is named. */
export const attendanceStatistics = (
  context: Context,
  asked: number | null | undefined,
): Promise<AttendanceStatisticsView> =>
  read(context, async (db) => {
    const { now, today } = await rulesOf(db);
    const thisYear = Number(today.slice(0, 4));
    const year = asked ?? thisYear;
    const { rows } = await sql<{ year: number }>`select year from attendance_years()`.execute(db);
    const years = [...new Set([thisYear, ...rows.map((row) => row.year)])].sort((a, b) => b - a);
    const members = await membersOf(db, year);
    const letters = await lettersOf(db, year, now);
    const invited = letters.filter(({ capacity }) => capacity === InvitedCapacity.REPRESENTATIVE);
    return {
      year,
      years,
      members: members.length,
      total: letterCounts(invited),
      stakeholders: letters.length - invited.length,
      byCategory: fairnessByCategory(members, invited).map(named),
      byRegion: fairnessByRegion(members, invited),
      invitedTimes: invitedTimes(members),
      waiting: waitingSpans(members, today),
    };
  });

const named = (row: FairnessRow): FairnessRow => ({
  ...row,
  group: REPRESENTATIVE_CATEGORY_LABELS[row.group as RepresentativeCategory] ?? row.group,
});

const spanOf = (year: number) => [`${year}-01-01`, `${year}-12-31`] as const;

async function membersOf(db: Db, year: number): Promise<FairnessMember[]> {
  const [from, to] = spanOf(year);
  const { rows } = await sql<FairnessMember>`
    select categories, region, in_office as "inOffice", since::text as since,
      last_invited_on::text as "lastInvitedOn", invited
    from attendance_members(${from}, ${to})`.execute(db);
  return rows;
}

interface Letter extends FairnessLetter {
  capacity: InvitedCapacity;
}

async function lettersOf(db: Db, year: number, now: Date): Promise<Letter[]> {
  const [from, to] = spanOf(year);
  const { rows } = await sql<Letter & { stage: InvitationStage; replyBy: Date }>`
    select capacity, category, coalesce(region, '') as region, stage, reply_by as "replyBy"
    from attendance_letters(${from}, ${to})`.execute(db);
  return rows.map((row) => ({ ...row, stage: invitationStageAt(row, now) }));
}
