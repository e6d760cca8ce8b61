import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { HeldItem } from '#server/law/procedure/discussion-held.ts';
import { CORRECTING } from './correcting.queries.ts';

/** The items of meetings at which a decision was discussed to the end (审议过的议题), at meetings of the body that decides it, oldest first; of a closed item its paper names the decision. */
export async function heldItems(db: Db, decisionId: string): Promise<HeldItem[]> {
  const { rows } = await sql<HeldItem>`
    select i.id as "itemId", coalesce(p.purpose, i.purpose) as purpose, m.id as "meetingId", m.no, m.kind, m.name, o.result,
      (m.opened_at at time zone 'Asia/Shanghai')::date::text as "heldOn", m.closed_at is not null as closed,
      ${CORRECTING} as correcting
    from agenda_item i
    join meeting m on m.id = i.meeting_id
    join unit u on u.id = m.unit_id
    join decision d on d.id = ${decisionId}
    join agenda_outcome o on o.item_id = i.id
    left join agenda_item_paper p on p.item_id = i.id
    where coalesce(i.decision_id, p.decision_id) = d.id
      and case when d.organ_id is null then not u.decides_itself else m.unit_id = d.organ_id end
      and i.withdrawn_at is null and i.ended_at is not null and m.opened_at is not null
    order by m.opened_at, i.position`.execute(db);
  return rows;
}
