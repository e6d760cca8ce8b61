import { type RawBuilder, sql } from 'kysely';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { RecordKind } from '#server/law/decision/decision-record.ts';
import type { Db } from '../context.ts';

/** Condition that no correction has replaced the record `r` (现行的记录). */
export const STANDS: RawBuilder<boolean> = sql<boolean>`not exists (
  select from decision_record n where n.replaces_id = r.id)`;

/** A record that no correction has replaced. */
export interface StandingRecord<Kind extends RecordKind = RecordKind> {
  id: string;
  kind: Kind;
  happenedOn: CalendarDay;
  content: unknown;
  judgedDigest: string | null;
}

/** The last standing record of each of these kinds (每类最后一项现行的记录). */
export async function lastStanding<Kind extends RecordKind>(
  db: Db,
  decisionId: string,
  kinds: readonly Kind[],
): Promise<ReadonlyMap<RecordKind, StandingRecord<Kind>>> {
  if (kinds.length === 0) return new Map();
  const { rows } = await sql<StandingRecord<Kind>>`
    select distinct on (r.kind) r.id, r.kind, r.happened_on::text as "happenedOn", r.content,
      r.judged_digest as "judgedDigest"
    from decision_record r
    where r.decision_id = ${decisionId} and r.kind = any(${kinds}) and ${STANDS}
    order by r.kind, r.recorded_at desc, r.id desc`.execute(db);
  return new Map(rows.map((row) => [row.kind, row]));
}
