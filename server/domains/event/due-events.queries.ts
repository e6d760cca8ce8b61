import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';

/** Slots whose people may have to be reminded: they begin within two days, and were not marked for this beginning (待提醒的场次). */
export async function slotsToRemind(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select s.id from event_slot s join event e on e.id = s.event_id
    where s.starts_at > app_now() and s.starts_at < app_now() + interval '2 days'
      and s.reminded_for is distinct from s.starts_at and e.published_at is not null and e.cancelled_at is null
      and (app_now() at time zone 'Asia/Shanghai') >=
        ((s.starts_at at time zone 'Asia/Shanghai')::date - 1) + time '09:00'`.execute(db);
  return rows.map(({ id }) => id);
}
