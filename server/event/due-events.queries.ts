import { sql } from 'kysely';
import type { Db } from '#server/kernel/context.ts';

/** Events with seats that were offered and not claimed in time (逾期未确认). */
export async function eventsWithLapsedOffers(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct event_id as id from registration
    where claim_by <= app_now() and confirmed_at is null and cancelled_at is null and lapsed_at is null`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** Events that still hold contacts, and when they ended (保存联系方式的活动). */
export async function eventsHoldingContacts(db: Db): Promise<{ id: string; endsAt: Date }[]> {
  const { rows } = await sql<{ id: string; endsAt: Date }>`select e.id, e.ends_at as "endsAt" from event e
    where exists (select from registration r join registration_contact c on c.registration_id = r.id
      where r.event_id = e.id)`.execute(db);
  return rows;
}

/** Slots whose people may have to be reminded: they begin within two days, and were not marked for this beginning (待提醒的场次). */
export async function slotsToRemind(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select s.id from event_slot s join event e on e.id = s.event_id
    where s.starts_at > app_now() and s.starts_at < app_now() + interval '2 days'
      and s.reminded_for is distinct from s.starts_at and e.published_at is not null and e.cancelled_at is null
      and (app_now() at time zone 'Asia/Shanghai') >=
        ((s.starts_at at time zone 'Asia/Shanghai')::date - 1) + time '09:00'`.execute(db);
  return rows.map(({ id }) => id);
}
