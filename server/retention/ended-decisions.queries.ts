import { sql } from 'kysely';
import type { Db } from '#server/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** A decision that was published, or that came to rest before it could be. */
export interface EndedDecision {
  id: string;
  no: string;
  from: CalendarDay;
  /** The fewest years the county has told anybody since the decision was begun: nobody's contact is kept longer than they were told. */
  years: number;
}

/** The ended decisions that still hold contacts, and from which day they are kept: the publication, else the day it was given up. */
export const endedDecisions = async (db: Db, current: number): Promise<EndedDecision[]> =>
  (
    await sql<EndedDecision>`
      select d.id, d.no, coalesce(p.happened_on, d.phase_since)::text as "from",
        coalesce((select min((v.values ->> 'contactRetentionYears')::int) from local_policy_version v
          where v.version >= (select max(w.version) from local_policy_version w
            where w.changed_at < d.started_on + 1 or w.version = (select min(version) from local_policy_version))), ${current}::int) as years
      from decision d
      left join lateral (
        select min(r.happened_on) as happened_on from decision_record r
        where r.decision_id = d.id and r.kind = 'PUBLICATION'
      ) p on true
      where (p.happened_on is not null or d.phase in ('REJECTED', 'TERMINATED', 'ARCHIVED')) and (holds_contacts(d.id) or holds_hearing_sign_ups(d.id))
      order by d.no`.execute(db)
  ).rows;
