import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { HearingFact } from '#server/law/compliance/duties.ts';
import { type Lines, linesBy } from './lines.queries.ts';

/** A hearing as it is read. */
export interface HearingLine extends Omit<HearingFact, 'deliveredOn'> {
  decisionId: string;
  deliveredOn: readonly (CalendarDay | null)[] | null;
}

const dayOf = (column: string) => sql.raw(`(${column} at time zone 'Asia/Shanghai')::date::text`);

/** The hearings that were not cancelled; who declined is no participant any more. */
const HEARINGS = (ids: readonly string[]) => sql`
  select h.decision_id as "decisionId", h.id, h.no, h.name, h.price,
    jsonb_path_exists(h.sides, '$[*] ? (@.mode != "NONE")') as selects, h.held_on::text as "heldOn",
    h.ended_at is not null as held, ${dayOf('h.notice_published_at')} as "noticeOn",
    ${dayOf('h.method_published_at')} as "methodOn", ${dayOf('h.list_published_at')} as "listOn",
    coalesce((select bool_and(s.value ->> 'side' = any(p.sides)) from jsonb_array_elements(h.sides) s), false)
      and jsonb_array_length(h.sides) > 0 as "allSides",
    p.delivered as "deliveredOn", coalesce(p.signed, false) and h.record_signed_at is not null as signed,
    ${dayOf('h.record_signed_at')} as "recordOn", ${dayOf('h.report_published_at')} as "reportOn"
  from hearing h left join (
    select q.hearing_id, array_agg(distinct q.side) as sides, json_agg(q.delivered_on) as delivered,
      bool_and(q.signed_on is not null or coalesce(q.refusal_reason, '') <> '')
        filter (where q.attended) as signed
    from hearing_participant q where q.declined_at is null group by q.hearing_id
  ) p on p.hearing_id = h.id
  where h.decision_id = any(${ids}) and h.cancelled_at is null order by h.no`;

/** The hearings of these decisions, by decision. */
export const hearingLines = (db: Db, ids: readonly string[]): Promise<Lines> =>
  linesBy(
    db,
    sql`select q."decisionId" as key, json_agg(q)::text as lines from (${HEARINGS(ids)}) q group by q."decisionId"`,
  );

/** A hearing as a plain fact (听证情况). */
export const hearingFact = ({ deliveredOn, ...hearing }: HearingLine): HearingFact => ({
  ...hearing,
  deliveredOn: deliveredOn ?? [],
});
