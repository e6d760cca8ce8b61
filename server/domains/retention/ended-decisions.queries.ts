import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** Of decision `d`: the shortest retention period in years published since it was begun; by default the present one. */
const yearsTold = (current: number) => sql`coalesce((select min((v.values ->> 'contactRetentionYears')::int)
  from local_policy_version v where v.version >= (select max(w.version) from local_policy_version w
    where w.changed_at < d.started_on + 1 or w.version = (select min(version) from local_policy_version))), ${current}::int)`;

/** Of decision `d`: the first day on which a publication `p` of it happened. */
const PUBLISHED = sql`left join lateral (
  select min(r.happened_on) as happened_on from decision_record r
  where r.decision_id = d.id and r.kind = 'PUBLICATION') p on true`;

const AT_REST = sql`d.phase in ('REJECTED', 'TERMINATED', 'ARCHIVED')`;

/** Decision that was published, or that ended before it could be. */
export interface EndedDecision {
  id: string;
  no: string;
  from: CalendarDay;
  /**
   * Shortest retention period in years published since the decision was begun: no contact is stored longer than its
   * owner was promised.
   */
  years: number;
}

/** The ended decisions that still hold contacts, and from which day they are kept: the publication, else the day it was given up. */
export const endedDecisions = async (db: Db, current: number): Promise<EndedDecision[]> =>
  (
    await sql<EndedDecision>`
      select d.id, d.no, coalesce(p.happened_on, d.phase_since)::text as "from", ${yearsTold(current)} as years
      from decision d ${PUBLISHED}
      where (p.happened_on is not null or ${AT_REST}) and (holds_contacts(d.id) or holds_hearing_sign_ups(d.id))
      order by d.no`.execute(db)
  ).rows;

/** From which day, and for how many years, the contacts of one decision are kept; no day while it goes on. */
export async function retentionOf(
  db: Db,
  decisionId: string,
  current: number,
): Promise<{ from: CalendarDay | null; years: number }> {
  const { rows } = await sql<{ from: CalendarDay | null; years: number }>`
    select coalesce(p.happened_on, case when ${AT_REST} then d.phase_since end)::text as "from",
      ${yearsTold(current)} as years
    from decision d ${PUBLISHED} where d.id = ${decisionId}::uuid`.execute(db);
  return rows[0] ?? { from: null, years: current };
}
