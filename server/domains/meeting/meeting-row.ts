import { sql } from 'kysely';
import type { MeetingView } from '#schema/meeting/meeting-view.ts';
import { unitJson } from '#server/domains/identity/units.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { organOf } from '#server/ground/kernel/organ.ts';
import type { AgendaItemView } from '#schema/meeting/agenda-item-view.ts';
import type { MeetingNoticeView, MeetingStreamView } from '#schema/meeting/meeting-parts.ts';

/** Select of the columns that the view of a meeting needs. */
export const meetingSelection = (db: Db) =>
  db
    .selectFrom('meeting as m')
    .selectAll('m')
    .select([unitJson('m.unit_id').as('unit'), organOf('m.unit_id').as('organId')]);

/** A meeting as it is stored. */
export type MeetingRow = Awaited<ReturnType<ReturnType<typeof meetingSelection>['execute']>>[number];

/** Records that belong to a meeting and are read with it. */
export interface MeetingParts {
  agenda: readonly AgendaItemView[];
  notices: readonly MeetingNoticeView[];
  stream: MeetingStreamView | null;
}

/** A meeting as its reader sees it. */
export const meetingViewOf = (row: MeetingRow, parts: MeetingParts): MeetingView => ({
  ...planned(row),
  ...parts,
  stage: row.stage,
  paper: row.paper,
  review: row.review,
  announcedAt: row.announced_at,
  openedAt: row.opened_at,
  closedAt: row.closed_at,
  minutesPublishedAt: row.minutes_published_at,
  cancelledAt: row.cancelled_at,
  cancelReason: row.cancel_reason,
  calendarSequence: row.calendar_sequence,
  unitIds: row.unit_ids,
  organId: row.organId,
  authorIds: row.author_ids,
  reviewedById: row.reviewed_by_id,
  version: row.version,
});

const planned = (row: MeetingRow) => ({
  id: row.id,
  no: row.no,
  year: row.year,
  kind: row.kind,
  unit: row.unit,
  name: row.name,
  term: row.term,
  sessionNo: row.session_no,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  place: row.place,
  chair: row.chair,
});

/** Whether the requester is of those who prepare, review, broadcast or audit meetings; everybody else reads like the public. */
export const AMONG_STAFF = sql<boolean>`(app_writes(m.unit_ids) or app_in('REVIEW') or app_in('MEDIA') or app_in('AUDIT'))`;
