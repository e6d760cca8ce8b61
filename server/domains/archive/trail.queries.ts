import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';

/** 办理过程留痕: who did what, when, with which outcome; not from where. */
export interface TrailEntry {
  at: string;
  action: string;
  outcome: string;
  actorName: string | null;
  unitName: string | null;
  detail: string | null;
}

/** Every action on the decision, its consultations, its reports and the sheets its late entries came from (档案法实施条例第三十九条), oldest first. */
export async function trailOf(db: Db, decisionId: string): Promise<TrailEntry[]> {
  const { rows } = await sql<TrailEntry>`
    with matter as (
      select ${decisionId}::text as id
      union all select p.id::text from decision_proposal p where p.decision_id = ${decisionId}
      union all select c.id::text from consultation c where c.decision_id = ${decisionId}
      union all select r.id::text from adoption_report r join consultation c on c.id = r.consultation_id
        where c.decision_id = ${decisionId}
      union select d.content -> 'imported' ->> 'importId' from decision_record d
        where d.decision_id = ${decisionId} and d.content ? 'imported')
    select to_jsonb(e.at) #>> '{}' as at, e.action, e.outcome, e.actor_name as "actorName",
      e.unit_name as "unitName", e.detail
    from audit_event e where e.target_id in (select id from matter) order by e.at, e.id`.execute(db);
  return rows;
}
