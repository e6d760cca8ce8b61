import { sql } from 'kysely';

/** 文书 that is final; what was never finished or was voided stays in the register. */
export const FINISHED = sql`t.decision_id = d.id and t.finished_at is not null and t.voided_at is null`;

/** Its revisions. */
export const OF_PAPER = sql`t.paper_id in (select p.id from case_paper p
  where p.decision_id = d.id and p.finished_at is not null and p.voided_at is null)`;
