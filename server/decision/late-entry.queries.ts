import type { LateMarkView } from '#schema/decision/late-mark-view.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { LateTold } from '#server/law/procedure/late-repeat.ts';
import { type RecordOf, type RecordRow, standing } from './record.queries.ts';

/** What of these records was entered late and waits for another person (等待确认的补录), oldest first. */
export function latePending(records: readonly RecordRow[]): RecordOf<RecordKind.LATE_ENTRY_PROPOSAL>[] {
  const answered = new Set([
    ...standing(records, RecordKind.LATE_ENTRY).map(({ content }) => content.proposalId),
    ...standing(records, RecordKind.LATE_ENTRY_RETURN).map(({ content }) => content.proposalId),
  ]);
  return standing(records, RecordKind.LATE_ENTRY_PROPOSAL).filter(({ id }) => !answered.has(id));
}

/** An entry as others are held against it (已录入的程序): its record, its place, what it says. */
export type LateStanding = LateTold & { id: string };

const standingOf = ({
  id,
  content: { place, told },
}: RecordOf<RecordKind.LATE_ENTRY> | RecordOf<RecordKind.LATE_ENTRY_PROPOSAL>): LateStanding => ({
  id,
  ...place,
  told,
});

/** The steps that stand entered late (已经确认的补录), each in its place. */
export const lateConfirmed = (records: readonly RecordRow[]): LateStanding[] =>
  standing(records, RecordKind.LATE_ENTRY).map(standingOf);

/** The steps that were entered late, confirmed or not (已经提出的补录). */
export const lateTold = (records: readonly RecordRow[]): LateStanding[] => [
  ...lateConfirmed(records),
  ...latePending(records).map(standingOf),
];

/** A confirmed entry as its row is read (补录). */
export interface LateRow {
  id: string;
  content: RecordOf<RecordKind.LATE_ENTRY>['content'];
  unitName: string;
  confirmedOn: LateMarkView['confirmedOn'];
}

/** The marks of a decision (补录标记), in the order in which it happened; of what is lawfully not public the day alone is told. */
export const lateMarks = (rows: readonly LateRow[], closed: boolean): LateMarkView[] =>
  rows
    .map(({ id, content, unitName, confirmedOn }) => ({
      id,
      ...content.place,
      stepKind: content.stepKind,
      told: closed ? '' : content.told,
      source: closed ? '' : content.source,
      shortfalls: content.shortfalls,
      enteredBy: content.enteredBy,
      enteredOn: content.enteredOn,
      confirmedBy: unitName,
      confirmedOn,
    }))
    .toSorted((one, other) => (one.firstDay < other.firstDay ? -1 : one.firstDay > other.firstDay ? 1 : 0));
