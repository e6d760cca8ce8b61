import type { LateMarkView } from '#schema/decision/late-mark-view.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { LateTold } from '#server/law/procedure/late-repeat.ts';
import type { LatePlace } from '#server/law/procedure/late-step.ts';
import { recorded, type RecordOf, type RecordRow, standing } from './record.queries.ts';

/** Late entries among these records that await confirmation by another person (等待确认的补录), oldest first. */
export function latePending(records: readonly RecordRow[]): RecordOf<'LATE_ENTRY_PROPOSAL'>[] {
  const answered = new Set([
    // One that was corrected since was answered too.
    ...recorded(records, RecordKind.LATE_ENTRY).map(({ content }) => content.proposalId),
    ...recorded(records, RecordKind.LATE_ENTRY_RETURN).map(({ content }) => content.proposalId),
  ]);
  return standing(records, RecordKind.LATE_ENTRY_PROPOSAL).filter(({ id }) => !answered.has(id));
}

/** An entry as others are held against it (已录入的程序): its record, its place, what it says. */
export interface LateStanding extends LateTold {
  id: string;
  /** 更正: the confirmed entry that it is to take the place of. */
  correctsId: string | null;
}

const standingOf = (
  { id, content: { place, told } }: { id: string; content: { place: LatePlace; told: string } },
  correctsId: string | null = null,
): LateStanding => ({ id, correctsId, ...place, told });

/** The steps that stand entered late (已经确认的补录), each in its place. */
export const lateConfirmed = (records: readonly RecordRow[]): LateStanding[] =>
  standing(records, RecordKind.LATE_ENTRY).map((one) => standingOf(one));

/** The steps that were entered late, confirmed or not (已经提出的补录). */
export const lateTold = (records: readonly RecordRow[]): LateStanding[] => [
  ...lateConfirmed(records),
  ...latePending(records).map((one) => standingOf(one, one.content.entry.correctsId?.toLowerCase() ?? null)),
];

/** A confirmed entry as its row is read (补录). */
export interface LateRow {
  id: string;
  content: RecordOf<'LATE_ENTRY'>['content'];
  unitName: string;
  confirmedOn: LateMarkView['confirmedOn'];
}

/**
 * The marks of a decision (补录标记), in the order in which it happened; of those lawfully not public the day alone is
 * shown. One that was corrected stands below the mark that took its place (更正).
 */
export function lateMarks(rows: readonly LateRow[], closed: boolean): LateMarkView[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const corrected = new Set(rows.map(({ content }) => content.correction?.entryId));
  return rows
    .filter(({ id }) => !corrected.has(id))
    .map((row) => ({
      ...saidBy(row, closed),
      step: row.content.place.step,
      stepKind: row.content.stepKind,
      shortfalls: row.content.shortfalls,
      enteredBy: row.content.enteredBy,
      enteredOn: row.content.enteredOn,
      confirmedBy: row.unitName,
      earlier: earlierOf(row, byId, closed),
    }))
    .toSorted((one, other) => (one.firstDay < other.firstDay ? -1 : one.firstDay > other.firstDay ? 1 : 0));
}

const saidBy = ({ id, content: { place, told, source }, confirmedOn }: LateRow, closed: boolean) => ({
  id,
  firstDay: place.firstDay,
  lastDay: place.lastDay,
  told: closed ? '' : told,
  source: closed ? '' : source,
  confirmedOn,
});

/** Former contents of the entry, before it was corrected (更正以前), newest first. */
function earlierOf(
  { content: { correction }, confirmedOn }: LateRow,
  byId: ReadonlyMap<string, LateRow>,
  closed: boolean,
): LateMarkView['earlier'] {
  const before = correction && byId.get(correction.entryId);
  if (!before) return [];
  const reason = closed ? '' : correction.reason;
  return [
    { ...saidBy(before, closed), reason, correctedOn: confirmedOn },
    ...earlierOf(before, byId, closed),
  ];
}
