import { sql } from 'kysely';
import { MomentKind } from '#server/law/following/following-words.ts';
import { IN_FORCE } from './in-force-source.ts';
import { among, kindBy, type Source } from './source-words.ts';

const OF_RECORDS = {
  PUBLICATION: MomentKind.DECISION_PUBLISHED,
  SUSPENSION: MomentKind.DECISION_SUSPENDED,
  RESUMPTION: MomentKind.DECISION_RESUMED,
  TERMINATION: MomentKind.DECISION_TERMINATED,
  REPEAL: MomentKind.DECISION_REPEALED,
  EXECUTION_PLAN: MomentKind.DECISION_EXECUTING,
  ADJUSTMENT: MomentKind.DECISION_ADJUSTED,
  SUPERSESSION: MomentKind.DECISION_SUPERSEDED,
  COMPLETION: MomentKind.DECISION_COMPLETED,
  DISCUSSION: MomentKind.DECISION_REJECTED,
} as const;

/** Of each of these the public reads that it happened; of an ending and of a change also why. What was entered late happened long before, a correction is no event. */
const RECORDS: Source = sql`
  select 'record:' || r.id as key, ${kindBy('r.kind', OF_RECORDS)} as kind, r.recorded_at as at, d.no as decision_no,
    d.lead_unit_id as unit_id, d.title, '/juece/' || d.no as path,
    case when r.kind in ('TERMINATION', 'REPEAL', 'ADJUSTMENT') then coalesce(r.content ->> 'reason', '') else '' end as detail
  from decision_record r join decision d on d.id = r.decision_id
  where r.kind in (${among(OF_RECORDS)}) and r.late_entry_id is null and r.replaces_id is null
    and (r.kind <> 'DISCUSSION' or r.content ->> 'result' = 'REJECT')
    and (r.kind in ('PUBLICATION', 'TERMINATION', 'REPEAL', 'DISCUSSION') or exists (select from decision_record p
      where p.decision_id = r.decision_id and p.kind = 'PUBLICATION'))`;

/** A cancelled activity keeps no instant of its own: the audit has it. */
const CANCELLED_ACTIVITIES: Source = sql`
  select 'cancelled:' || a.id, ${sql.lit(MomentKind.ACTIVITY_CANCELLED)}, v.at, d.no, d.lead_unit_id, a.title,
    '/huodong/' || d.no || '/' || a.seq, coalesce(a.cancelled_reason, '')
  from public_activity a join decision d on d.id = a.decision_id
  join audit_event v on v.action = 'activity.cancelled' and v.outcome = 'DONE' and v.target_id = a.id::text
  where a.published_at is not null and a.state = 'CANCELLED'`;

/** Sources in records that are not public: read with the system's permissions, and only these columns. */
export const RECORDED_SOURCES: readonly Source[] = [RECORDS, CANCELLED_ACTIVITIES, IN_FORCE];
