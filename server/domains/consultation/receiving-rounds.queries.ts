import { sql } from 'kysely';
import type { ReceivingRound } from '#schema/casework/passed-opinion.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/**
 * Rounds of this unit that asked the public on that day (当日正在征求意见的草案), the first to close first; an opinion of that
 * day is entered until the adoption report is confirmed.
 */
export const receivingRounds = async (
  db: Db,
  unitId: string,
  day: CalendarDay,
): Promise<ReceivingRound[]> => {
  const { rows } = await sql<ReceivingRound>`
    select c.id, c.title, c.round, c.closes_on::text as "closesOn" from consultation c
    where ${unitId}::uuid = any(c.unit_ids) and c.opens_at <= app_now() and c.withdrawn_at is null
      and ${day}::date between c.opens_on and c.closes_on
      and not exists (select from adoption_report r where r.consultation_id = c.id and r.confirmed_at is not null)
    order by c.closes_on, c.id`.execute(db);
  return rows;
};
