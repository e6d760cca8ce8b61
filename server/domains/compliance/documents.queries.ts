import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { DocumentKind } from '#server/law/decision/document-kind.ts';
import type { DocumentFact, StepFact } from '#server/law/compliance/duties.ts';
import { type Lines, linesBy } from './lines.queries.ts';

/** A document as it is read. */
export type DocumentLine = readonly [
  id: string,
  kind: DocumentKind,
  size: number,
  mediaType: string,
  uploadedOn: CalendarDay,
];

/** The documents not taken out (决策材料), by decision. */
export const documentLines = (db: Db, ids: readonly string[]): Promise<Lines> =>
  linesBy(
    db,
    sql`select f.decision_id as key, json_agg(json_build_array(f.id, f.kind, f.size, f.media_type,
        (f.uploaded_at at time zone 'Asia/Shanghai')::date) order by f.uploaded_at, f.id)::text as lines
      from decision_file f where f.decision_id = any(${ids}) and f.removed_at is null group by f.decision_id`,
  );

/** A document as a plain fact (决策材料). */
export const documentFact = ([id, kind, size, mediaType, uploadedOn]: DocumentLine): DocumentFact => ({
  id,
  kind,
  size,
  mediaType,
  uploadedOn,
});

/** A step as it is read. */
export type StepLine = readonly [StepFact['kind'], StepFact['status'], CalendarDay | null];

/** The steps taken or passed over (履行程序记录), by decision. */
export const stepLines = (db: Db, ids: readonly string[]): Promise<Lines> =>
  linesBy(
    db,
    sql`select t.decision_id as key, json_agg(json_build_array(t.kind, t.status, t.happened_on))::text as lines
      from decision_step t where t.decision_id = any(${ids}) and t.status in ('WAIVED', 'DONE') group by t.decision_id`,
  );

/** A step as a plain fact. */
export const stepFact = ([kind, status, happenedOn]: StepLine): StepFact => ({ kind, status, happenedOn });

/** Warnings somebody took upon themselves with a reason (知悉并说明理由), by decision. */
export const acknowledgedLines = (db: Db, ids: readonly string[]): Promise<Lines> =>
  linesBy(
    db,
    sql`select w.target_id as key, json_agg(distinct w.code)::text as lines from acknowledged_warning w
      where w.target_id = any(${ids}::text[]) group by w.target_id`,
  );
