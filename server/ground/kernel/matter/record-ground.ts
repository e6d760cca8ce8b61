import type { Decision } from '#schema/decision/decision.ts';
import { refuseHappenedOn } from '#server/law/calendar/happened-on.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { comesAfter, refuseDayOrder } from '#server/law/decision/day-order.ts';
import type { RecordKind } from '#server/law/decision/decision-record.ts';
import { type ProvedRecord, RECORD_PROOFS } from '#server/law/decision/record-proof.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { CommandContext, Db } from '../context.ts';
import { refuseNamedDocuments, refuseProof } from './decision-documents.ts';
import { lastStanding } from './standing-records.ts';

/**
 * Ground of a record (记录的日期和材料): the field of its day (happenedOn unless given), that day, and the documents it names.
 */
export interface Ground {
  field?: string;
  day: CalendarDay;
  fileIds: readonly string[];
}

/** The ground of a record whose day is that of the event itself. */
export const happened = ({
  happenedOn,
  fileIds,
}: {
  happenedOn: CalendarDay;
  fileIds: readonly string[];
}): Ground => ({
  day: happenedOn,
  fileIds,
});

/** Reasons against a record of this kind on this ground. */
export const refuseRecordGround = async (
  command: CommandContext,
  decision: Decision,
  kind: RecordKind,
  { field, day, fileIds }: Ground,
): Promise<Finding[]> => [
  ...(await refuseRecordDay(command, decision, kind, { field, day })),
  ...(await refuseNamedDocuments(command, decision.id, fileIds)),
];

/** Reasons against a record that must carry its document (形成的材料), on this ground. */
export const refuseProvedGround = async (
  command: CommandContext,
  decision: Decision,
  kind: ProvedRecord,
  { field, day, fileIds }: Ground,
): Promise<Finding[]> => [
  ...(await refuseRecordDay(command, decision, kind, { field, day })),
  ...(await refuseProof(command, decision.id, RECORD_PROOFS[kind], fileIds)),
];

/** Reasons against this day of a record (登记的日期): out of the matter's time, or before what it comes after. */
export async function refuseRecordDay(
  command: CommandContext,
  decision: Decision,
  kind: RecordKind,
  { field, day }: { field?: string | undefined; day: CalendarDay },
): Promise<Finding[]> {
  const outside = refuseHappenedOn(command, decision, day, field);
  return outside.length > 0
    ? outside
    : refuseDayOrder(kind, day, await daysBefore(command.db, decision.id, kind), field);
}

/** The days of the records that this kind comes after. */
const daysBefore = async (db: Db, decisionId: string, kind: RecordKind) =>
  new Map(
    [...(await lastStanding(db, decisionId, comesAfter(kind)))].map(([one, { happenedOn }]) => [
      one,
      happenedOn,
    ]),
  );
