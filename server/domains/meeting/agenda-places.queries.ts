import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { ItemToAnnounce } from '#server/law/meeting/agenda-purpose.ts';
import type { SettledItem } from '#server/law/meeting/quorum.ts';

/** Whether a decision stands on the agenda of a meeting (已列入议程), and the last place taken; of a closed item its paper names the decision. */
export async function agendaPlaces(
  db: Db,
  meetingId: string,
  decisionId: string,
): Promise<{ stands: boolean; last: number }> {
  const { rows } = await sql<{ stands: boolean; last: number }>`
    select coalesce(bool_or(i.withdrawn_at is null and coalesce(i.decision_id, p.decision_id) = ${decisionId}), false) as stands,
      coalesce(max(i.position), 0)::int as last
    from agenda_item i
    left join agenda_item_paper p on p.item_id = i.id
    where i.meeting_id = ${meetingId}`.execute(db);
  return rows[0] ?? { stands: false, last: 0 };
}

/** The items that would be announced now (拟预告的议题), by the titles those who prepare them read. */
export async function itemsToAnnounce(db: Db, meetingId: string): Promise<ItemToAnnounce[]> {
  const { rows } = await sql<ItemToAnnounce>`
    select i.position, coalesce(nullif(p.title, ''), i.title) as title, coalesce(p.purpose, i.purpose) as purpose, d.phase
    from agenda_item i
    left join agenda_item_paper p on p.item_id = i.id
    left join decision d on d.id = coalesce(i.decision_id, p.decision_id)
    where i.meeting_id = ${meetingId} and i.announced_at is null and i.withdrawn_at is null
    order by i.position`.execute(db);
  return rows;
}

/** Item of a meeting with its purpose, and its result once entered (议题和审议结果). */
export type ItemResult = Omit<SettledItem, 'result'> & { id: string; result: SettledItem['result'] | null };

/** The items of a meeting that are still to be discussed or were (议题的审议结果); of a closed item its paper says for what it stands. */
export async function itemResults(db: Db, meetingId: string): Promise<ItemResult[]> {
  const { rows } = await sql<ItemResult>`
    select i.id, i.position, coalesce(p.purpose, i.purpose) as purpose, o.result
    from agenda_item i
    left join agenda_item_paper p on p.item_id = i.id
    left join agenda_outcome o on o.item_id = i.id
    where i.meeting_id = ${meetingId} and i.withdrawn_at is null
    order by i.position`.execute(db);
  return rows;
}
