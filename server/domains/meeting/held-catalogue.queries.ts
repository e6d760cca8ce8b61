import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { HeldCatalogue } from '#server/law/catalogue/catalogue-approval.ts';
import { CORRECTING } from './correcting.queries.ts';

/** The latest item at which a meeting of the county's government discussed a version of the catalogue as it stands (审议本版目录的议题). */
export async function heldCatalogue(db: Db, versionId: string): Promise<HeldCatalogue | null> {
  const { rows } = await sql<HeldCatalogue>`
    select i.id as "itemId", m.name, m.kind, m.closed_at is not null as closed, o.result,
      (m.opened_at at time zone 'Asia/Shanghai')::date::text as "heldOn",
      ${CORRECTING} as correcting
    from agenda_item i
    join meeting m on m.id = i.meeting_id
    join unit u on u.id = m.unit_id and not u.decides_itself
    join agenda_outcome o on o.item_id = i.id
    join catalogue_version v on v.id = i.catalogue_version_id
    where v.id = ${versionId} and i.withdrawn_at is null and i.ended_at is not null and m.opened_at is not null
      and i.started_at >= v.finished_at
    order by i.ended_at desc
    limit 1`.execute(db);
  return rows[0] ?? null;
}

/** The day of the first meeting that the county's government held on the platform (平台上的第一次会议); null where there is none. */
export async function firstMeetingOn(db: Db): Promise<CalendarDay | null> {
  const { rows } = await sql<{ day: CalendarDay | null }>`
    select (min(m.opened_at) at time zone 'Asia/Shanghai')::date::text as day
    from meeting m join unit u on u.id = m.unit_id and not u.decides_itself`.execute(db);
  return rows[0]?.day ?? null;
}
