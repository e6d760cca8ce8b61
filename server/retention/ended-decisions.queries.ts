import { sql } from 'kysely';
import type { Db } from '#server/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar-day.ts';

/** A decision that was published, or that came to rest before it could be. */
export interface EndedDecision {
  id: string;
  no: string;
  from: CalendarDay;
}

/** The ended decisions that still hold contacts, and from which day they are kept: the publication, else the day it was given up. */
export const endedDecisions = async (db: Db): Promise<EndedDecision[]> =>
  (
    await sql<EndedDecision>`
      select d.id, d.no, coalesce(p.happened_on, d.phase_since)::text as "from" from decision d
      left join lateral (
        select min(r.happened_on) as happened_on from decision_record r
        where r.decision_id = d.id and r.kind = 'PUBLICATION'
      ) p on true
      where (p.happened_on is not null or d.phase in ('REJECTED', 'TERMINATED', 'ARCHIVED')) and holds_contacts(d.id)
      order by d.no`.execute(db)
  ).rows;
