import type { Decision } from '#schema/decision/decision.ts';
import { refuseHappenedOn } from '#server/law/calendar/happened-on.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type ProvedRecord, RECORD_PROOFS } from '#server/law/decision/record-proof.ts';
import type { Finding } from '#server/law/refusal.ts';
import type { CommandContext } from '../context.ts';
import { refuseNamedDocuments, refuseProof } from './decision-documents.ts';

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

/** Reasons against a record on this ground. */
export const refuseRecordGround = async (
  command: CommandContext,
  decision: Decision,
  { field, day, fileIds }: Ground,
): Promise<Finding[]> => [
  ...refuseHappenedOn(command, decision, day, field),
  ...(await refuseNamedDocuments(command, decision.id, fileIds)),
];

/** Reasons against a record that must carry its document (形成的材料), on this ground. */
export const refuseProvedGround = async (
  command: CommandContext,
  decision: Decision,
  kind: ProvedRecord,
  { field, day, fileIds }: Ground,
): Promise<Finding[]> => [
  ...refuseHappenedOn(command, decision, day, field),
  ...(await refuseProof(command, decision.id, RECORD_PROOFS[kind], fileIds)),
];
