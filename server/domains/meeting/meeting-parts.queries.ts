import type { StaffNameView } from '#schema/identity/staff-name-view.ts';
import { sql } from 'kysely';
import type {
  MeetingMinutesView,
  MeetingNoticeView,
  MeetingObserversView,
  MeetingReviewView,
  MeetingStreamView,
} from '#schema/meeting/meeting-parts.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import {
  REPRESENTATIVE_CATEGORY_LABELS,
  type RepresentativeCategory,
} from '#server/law/register/representative-category.ts';
import { Role } from '#server/law/people/role.ts';
import { AMONG_STAFF } from './meeting-row.ts';

type OfMeeting<Part> = Part & { meetingId: string };

/** Public notices of these meetings (会议公告), oldest first. */
export const noticesOf = (db: Db, ids: readonly string[]): Promise<OfMeeting<MeetingNoticeView>[]> =>
  db
    .selectFrom('meeting_notice')
    .select(['id', 'meeting_id as meetingId', 'kind', 'text', 'at'])
    .select(['old_starts_at as oldStartsAt', 'old_place as oldPlace'])
    .where('meeting_id', 'in', ids)
    .orderBy('at')
    .orderBy('id')
    .execute();

/** The broadcasts of these meetings (会议直播); from where the picture comes and who holds the switch is the staff's. */
export async function streamsOf(db: Db, ids: readonly string[]): Promise<OfMeeting<MeetingStreamView>[]> {
  const rows = await db
    .selectFrom('meeting_stream as s')
    .innerJoin('meeting as m', 'm.id', 's.meeting_id')
    .leftJoin('person as p', 'p.id', 's.operator_id')
    .select(['s.meeting_id as meetingId', 's.state', 's.with_text as withText', 's.with_video as withVideo'])
    .select(['s.video_kind as videoKind', 's.video_status as videoStatus', 's.video_url as videoUrl'])
    .select(['s.operator_id as operatorId', 'p.name as operatorName', 's.approved_at as approvedAt'])
    .select(['s.approval_note as approvalNote', 's.started_at as startedAt', 's.paused_at as pausedAt'])
    .select(['s.stopped_at as stoppedAt', 's.version', AMONG_STAFF.as('staff')])
    .where('s.meeting_id', 'in', ids)
    .execute();
  return rows.map(({ staff, ...row }) => (staff ? row : { ...row, ...HIDDEN }));
}

const HIDDEN = { videoUrl: null, operatorId: null, operatorName: null, approvalNote: null };

/** The minutes (会议纪要): everyone's to read once they are published, before that of those who write and review them. */
export const minutesOf = (context: Context, meetingId: string): Promise<MeetingMinutesView | null> =>
  read(context, async (db) => {
    const row = await db
      .selectFrom('meeting_minutes')
      .select(['attendees', 'absent', 'observers', 'sections', 'published_at as publishedAt', 'version'])
      .where('meeting_id', '=', meetingId)
      .executeTakeFirst();
    return row ? { ...row, draft: row.publishedAt === null } : null;
  });

/** Who sat in (列席人员), by the minutes; until these say so, for the staff, who said that they come. */
export async function observersOf(context: Context, meetingId: string): Promise<MeetingObserversView[]> {
  const minutes = await minutesOf(context, meetingId);
  if (minutes && (minutes.publishedAt !== null || minutes.observers.length > 0))
    return [...minutes.observers];
  return read(context, async (db) => {
    // Who answered a letter of the server, and whom the office counted itself; one person once, whatever items they sit in on.
    const { rows } = await sql<{ category: string; count: number }>`
      select category, sum(count)::int as count from (
        select v.category, v.accepted as count from agenda_invitation v join agenda_item i on i.id = v.item_id
        where i.meeting_id = ${meetingId}::uuid
        union all
        select min(n.category), 1 from invitation n
        where n.meeting_id = ${meetingId}::uuid and n.stage in ('ACCEPTED', 'ATTENDED')
        group by coalesce(n.representative_id, n.id)
      ) coming group by category having sum(count) > 0 order by category`.execute(db);
    return rows.map(({ category, count }) => ({
      category: REPRESENTATIVE_CATEGORY_LABELS[category as RepresentativeCategory],
      count,
    }));
  });
}

/** History of the secrecy review (保密审查经过), for those who prepare and review. */
export const reviewsOf = (context: Context, meetingId: string): Promise<MeetingReviewView[]> =>
  read(context, (db) =>
    db
      .selectFrom('meeting_review as r')
      .innerJoin('person as p', 'p.id', 'r.by_id')
      .select(['r.id', 'r.paper', 'r.outcome', 'r.note', 'p.name as by', 'r.at'])
      .where('r.meeting_id', '=', meetingId)
      .orderBy('r.at')
      .orderBy('r.id')
      .execute(),
  );

/** Staff who may operate a broadcast (直播操作人). */
export const streamOperators = (context: Context): Promise<StaffNameView[]> =>
  read(context, (db) =>
    db
      .selectFrom('person')
      .select(['id', 'name'])
      .where('active', '=', true)
      .where(sql<boolean>`${Role.MEDIA_STAFF} = any(roles)`)
      .orderBy('name')
      .orderBy('id')
      .execute(),
  );
