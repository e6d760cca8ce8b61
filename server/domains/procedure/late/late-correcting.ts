import type { Decision } from '#schema/decision/decision.ts';
import type { LateEntryInput } from '#schema/procedure/late-entry-input.ts';
import { latePending } from '#server/domains/decision/late-entry.queries.ts';
import {
  recorded,
  type RecordOf,
  type RecordRow,
  standing,
} from '#server/domains/decision/record.queries.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseConclusion } from '#server/law/procedure/late-conclusion.ts';
import {
  builtOn,
  refuseLateCorrection,
  refuseResting,
  restingOn,
} from '#server/law/procedure/late-correction.ts';
import type { Finding } from '#server/law/refusal.ts';
import { LATE_WORKS } from './late-step.ts';

type Entry = RecordOf<'LATE_ENTRY'>;

/** The confirmed entry that a correction is to take the place of (要更正的补录); undefined where none stands. */
export const entryCorrected = (
  { correctsId }: LateEntryInput,
  records: readonly RecordRow[],
): Entry | undefined =>
  standing(records, RecordKind.LATE_ENTRY).find(({ id }) => id === correctsId?.toLowerCase());

/** The records that an entry wrote (补录的记录), as far as they stand. */
export const recordsOfEntry = (entryId: string, records: readonly RecordRow[]): RecordRow[] =>
  records.filter(({ lateEntryId, replaced }) => lateEntryId === entryId && !replaced);

/**
 * Reasons against the correction of a late entry (更正补录); asked again when it is confirmed. An entry that corrects
 * nothing has none.
 */
export function refuseCorrecting(
  { phase }: Pick<Decision, 'phase'>,
  entry: LateEntryInput,
  records: readonly RecordRow[],
  answering = '',
): Finding[] {
  if (entry.correctsId == null) return [];
  const corrected = entryCorrected(entry, records);
  const documents = new Set(corrected?.content.fileIds.map((id) => id.toLowerCase()));
  const correction = {
    step: entry.step,
    reason: entry.correctionReason ?? '',
    corrected: corrected?.content.place.step ?? null,
    waits: latePending(records).some(
      ({ id, content }) => id !== answering && content.entry.correctsId?.toLowerCase() === corrected?.id,
    ),
    newDocument: entry.fileIds.some((id) => !documents.has(id.toLowerCase())),
    restedOn: corrected ? restedOn(phase, corrected, records) : null,
  };
  return [
    ...refuseLateCorrection(correction),
    ...(corrected && entry.step === correction.corrected
      ? refuseConclusion(conclusionsOf(phase, entry, corrected, records))
      : []),
  ];
}

const conclusionsOf = (
  phase: DecisionPhase,
  entry: LateEntryInput,
  corrected: Entry,
  records: readonly RecordRow[],
) => ({
  step: entry.step,
  was: conclusionTold(corrected, records),
  is: conclusionOf(entry),
  phase,
  builtOn: builtOn(sinceFirst(corrected, records).map(({ kind }) => kind)),
});

/** An entry and those it took the place of, the newest first. */
function chainOf(entry: Entry, entries: readonly Entry[]): Entry[] {
  const before = entries.find(({ id }) => id === entry.replacesId);
  return before ? [entry, ...chainOf(before, entries)] : [entry];
}

/** Records made since the step was first entered, without those that only restate the step or an earlier record. */
function sinceFirst(corrected: Entry, records: readonly RecordRow[]): RecordRow[] {
  const chain = chainOf(corrected, recorded(records, RecordKind.LATE_ENTRY));
  const first = chain.at(-1) ?? corrected;
  const ids = new Set<string | null>(chain.map(({ id }) => id));
  return records.filter(
    ({ recordedAt, replacesId, lateEntryId }) =>
      recordedAt > first.recordedAt && replacesId === null && !ids.has(lateEntryId),
  );
}

/** Whether a correction has another conclusion than the entry (更正结论). */
export const otherConclusion = (
  entry: LateEntryInput,
  corrected: Entry,
  records: readonly RecordRow[],
): boolean => conclusionOf(entry) !== conclusionTold(corrected, records);

/** The records that stand and that the entry did not write. */
const others = (entry: Entry, records: readonly RecordRow[]) =>
  records.filter((record) => !record.replaced && record.lateEntryId !== entry.id);

/** Reasons against correcting this entry that hold for any new content (后面的程序), known before anything is typed. */
export const refuseRested = (phase: DecisionPhase, entry: Entry, records: readonly RecordRow[]): Finding[] =>
  refuseResting(entry.content.place.step, restedOn(phase, entry, records));

const restedOn = (phase: DecisionPhase, entry: Entry, records: readonly RecordRow[]) =>
  restingOn(entry.content.place.step, phase, resting(entry, records));

const conclusionOf = (entry: LateEntryInput) => LATE_WORKS[entry.step].conclusion?.(entry) ?? null;

/** Content of an entry (补录的内容), as it was put forward then. */
export function entryTold(
  { content: { proposalId } }: Entry,
  records: readonly RecordRow[],
): LateEntryInput | null {
  const proposal = recorded(records, RecordKind.LATE_ENTRY_PROPOSAL).find(({ id }) => id === proposalId);
  return proposal?.content.entry ?? null;
}

function conclusionTold(entry: Entry, records: readonly RecordRow[]): string | null {
  const told = entryTold(entry, records);
  return told && conclusionOf(told);
}

/**
 * Records other than the entry's own, each with whether it took the place of one: a later record of the same kind does,
 * except among activities of public participation, which all count.
 */
function resting(entry: Entry, records: readonly RecordRow[]) {
  const own = recordsOfEntry(entry.id, records);
  const since = (kind: RecordKind) => own.find((one) => one.kind === kind)?.recordedAt;
  return others(entry, records).map(({ kind, lateEntryId, recordedAt }) => {
    const from = kind === RecordKind.ACTIVITY ? undefined : since(kind);
    return { kind, late: lateEntryId !== null, inItsPlace: from !== undefined && recordedAt > from };
  });
}
