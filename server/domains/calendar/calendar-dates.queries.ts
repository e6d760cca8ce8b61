import { type RawBuilder, sql } from 'kysely';
import type { UnitView } from '#schema/identity/unit-view.ts';
import { unitJson } from '#server/domains/identity/units.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDate } from '#server/law/calendar/county-calendar.ts';

/** A date with all that is read of it. */
export interface DateRow extends CalendarDate {
  seq: number | null;
  unit: UnitView;
  unitIds: readonly string[];
  announced: boolean;
  cancelReason: string;
  postponed: boolean;
  uid: string;
  sequence: number;
  toldAt: Date | null;
}

/** Each slot of an event. */
const EVENTS = sql`select s.id, e.kind, e.no, null::int as seq, e.title, s.starts_at, s.ends_at, e.place, e.room_id, e.host_ids,
    e.moderator || coalesce((select string_agg(E'\n' || (p ->> 'post'), '') from jsonb_array_elements(e.speakers) p), '') as leaders,
    e.unit_id, e.unit_ids, e.published_at is not null as announced, e.cancelled_at is not null as cancelled,
    coalesce(e.cancel_reason, '') as cancel_reason,
    exists (select from event_notice n where n.event_id = e.id and n.kind = 'POSTPONED') as postponed,
    s.id || '@kaifang' as uid, e.calendar_sequence as sequence,
    coalesce((select max(n.at) from event_notice n where n.event_id = e.id), e.published_at) as told_at
  from event e join event_slot s on s.event_id = e.id`;

const MEETINGS = sql`select m.id, 'MEETING', m.no, null, m.name, m.starts_at, m.ends_at, m.place, null, '{}'::uuid[], m.chair,
    m.unit_id, m.unit_ids, m.announced_at is not null, m.cancelled_at is not null, coalesce(m.cancel_reason, ''),
    exists (select from meeting_notice n where n.meeting_id = m.id and n.kind = 'POSTPONED'),
    m.id || '@huiyi', m.calendar_sequence,
    coalesce(m.cancelled_at, (select max(n.at) from meeting_notice n where n.meeting_id = m.id), m.announced_at)
  from meeting m`;

/** The end of a hearing is unknown before it has taken place: three hours are reserved for it. */
const HEARINGS = sql`select h.id, 'HEARING', h.no, null, h.name, b.at, coalesce(h.ended_at, b.at + interval '3 hours'),
    coalesce(h.place, ''), null, '{}'::uuid[], coalesce(h.chair, h.host), h.unit_id, h.unit_ids,
    h.notice_published_at is not null, h.cancelled_at is not null, coalesce(h.cancel_reason, ''),
    exists (select from hearing_notice n where n.hearing_id = h.id and n.kind = 'POSTPONED'),
    h.id || '@tingzheng',
    (select count(*)::int from hearing_notice n where n.hearing_id = h.id and n.kind in ('POSTPONED', 'CANCELLED')),
    coalesce(h.cancelled_at, (select max(n.at) from hearing_notice n where n.hearing_id = h.id), h.notice_published_at)
  from hearing h cross join lateral
    (select (h.held_on::text || ' ' || h.starts_at || '+08')::timestamptz as at) b
  where h.held_on is not null and h.starts_at is not null`;

/** Questionnaires are filled in at home, so an activity has no place here. */
const ACTIVITIES = sql`select a.id, 'ACTIVITY', d.no, a.seq, a.title, a.starts_at, a.ends_at,
    '', null, '{}'::uuid[], '', d.lead_unit_id, d.unit_ids,
    a.published_at is not null, a.state = 'CANCELLED', coalesce(a.cancelled_reason, ''), false,
    a.id || '@huodong', a.version, a.published_at
  from public_activity a join decision d on d.id = a.decision_id`;

/** All that is held between two instants and the requester may see (全县日程), in its order; row security decides record by record. */
export async function datesBetween(db: Db, from: Date, to: Date): Promise<DateRow[]> {
  const asked: RawBuilder<Omit<DateRow, 'leaders'> & { leaders: string }> = sql`
    select x.id, x.kind, x.no, x.seq, x.title, x.starts_at as "startsAt", x.ends_at as "endsAt", x.place,
      x.room_id as "roomId", x.host_ids as "hostIds", x.leaders, x.unit_ids as "unitIds", x.announced, x.cancelled,
      x.cancel_reason as "cancelReason", x.postponed, x.uid, x.sequence, x.told_at as "toldAt",
      ${unitJson('x.unit_id')} as unit
    from (${sql.join([EVENTS, MEETINGS, HEARINGS, ACTIVITIES], sql` union all `)}) x
    where x.ends_at > ${from} and x.starts_at < ${to} order by x.starts_at, x.id`;
  const { rows } = await asked.execute(db);
  return rows.map((row) => ({ ...row, leaders: row.leaders.split('\n').filter(Boolean) }));
}
