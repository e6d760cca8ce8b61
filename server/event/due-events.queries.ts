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
