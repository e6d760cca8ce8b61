import { sql } from 'kysely';
import type { Db } from '#server/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { RegisteredResult } from '#server/law/procedure/discussed-result.ts';

/** What the meetings of a day registered of a decision (会议登记的结果); of a closed item its paper names the decision. */
export async function registeredResults(
  db: Db,
  decisionId: string,
  heldOn: CalendarDay,
): Promise<RegisteredResult[]> {
  const { rows } = await sql<RegisteredResult>`
    select m.name as meeting, o.result
    from agenda_item i
    join meeting m on m.id = i.meeting_id
    join agenda_outcome o on o.item_id = i.id
    left join agenda_item_paper p on p.item_id = i.id
    where coalesce(i.decision_id, p.decision_id) = ${decisionId} and i.withdrawn_at is null
      and (m.opened_at at time zone 'Asia/Shanghai')::date = ${heldOn}::date
    order by m.opened_at, i.position`.execute(db);
  return rows;
}
