/** 补录 (第三十三条): steps done before the platform, entered once and confirmed by another person. */
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { last, standing } from '#test/domains/decision/model/state.ts';
import { uncompetitive, uncontrolled } from './conclusions.ts';
import { if_, PREPARING, ready, unfinished, unruled } from './grounds.ts';
import { owes } from './law.ts';
import type { Matter } from './matter.ts';

/** An entry as it was put forward. */
export interface Entry {
  step: string;
  correctsId?: string | null;
  fileIds: string[];
  solicitation?: { closesOn: string };
  issue?: { issuedOn: string };
}

/** A confirmed entry in force, with its content. */
export interface CorrectedEntry {
  id: string;
  step: string;
  entry: Entry;
}

export const LATE_AT: Readonly<Record<string, readonly string[]>> = {
  RESEARCH: ['INITIATED'],
  UNIT_CONSULTATION: PREPARING,
  SOLICITATION: PREPARING,
  LEGALITY_REVIEW: ['REVISING'],
  DISCUSSION: ['READY_FOR_DISCUSSION'],
  PARTY_REPORT: ['APPROVED'],
  ISSUE: ['APPROVED'],
};
export const lateTold = ({ records }: Matter, step: string): boolean =>
  records.some(
    ({ kind, content }) =>
      kind === RecordKind.LATE_ENTRY && (content as { place?: { step: string } }).place?.step === step,
  );

const proposalOf = ({ content }: { content: object }) => (content as { proposalId: string }).proposalId;

/** Confirmed late entries that no correction has replaced. */
export const standingEntries = (matter: Matter): CorrectedEntry[] =>
  standing(matter, RecordKind.LATE_ENTRY).flatMap((record) => {
    const proposal = matter.records.find(({ id }) => id === proposalOf(record));
    const entry = (proposal?.content as { entry: Entry } | undefined)?.entry;
    return entry ? [{ id: record.id, step: entry.step, entry }] : [];
  });

/** Late entries proposed and not sent back, confirmed or not, except those corrected since. */
export function lateEntries({ records }: Matter): Entry[] {
  const corrected = new Set(records.map(({ replacesId }) => replacesId));
  const gone = records
    .filter(
      ({ id, kind }) =>
        kind === RecordKind.LATE_ENTRY_RETURN || (kind === RecordKind.LATE_ENTRY && corrected.has(id)),
    )
    .map(proposalOf);
  return records
    .filter(({ id, kind }) => kind === RecordKind.LATE_ENTRY_PROPOSAL && !gone.includes(id))
    .map(({ content }) => (content as { entry: Entry }).entry);
}

/** Whether this is on record, or waits for it, already: a matter begins once, and what else happened is the same by its days. */
export const repeats = (matter: Matter, { step, solicitation }: Entry): boolean =>
  lateEntries(matter)
    .filter((one) => one.step === step)
    .some((one) => step !== 'SOLICITATION' || one.solicitation?.closesOn === solicitation?.closesOn);

interface Reported {
  reportedOn: string;
  reply: string | null;
  repliedOn: string | null;
}
/** 第三十一条: reported, and agreed to, by that day. */
const agreedBy = (report: object | undefined, day: string): boolean => {
  const told = report as Reported | undefined;
  return told?.reply === 'AGREED' && told.reportedOn <= day && (told.repliedOn ?? '9') <= day;
};

/** Requirements before a step that happened before the platform took effect, as at its own gate (第二十五条、第三十条至第三十二条). */
export function lateGate(matter: Matter, step: string, entry: Entry | undefined): string[] {
  if (step === 'LEGALITY_REVIEW') return ready(matter);
  if (step === 'DISCUSSION')
    return [...unruled(matter), ...unfinished(matter), ...uncontrolled(matter), ...uncompetitive(matter)];
  if (step !== 'ISSUE') return [];
  const day = entry?.issue?.issuedOn ?? '';
  const discussed = last(matter, RecordKind.DISCUSSION);
  return [
    ...if_(discussed !== null && discussed.happenedOn > day, 'R-53'),
    ...if_(!agreedBy(last(matter, RecordKind.PARTY_REPORT)?.content, day), 'R-54'),
    ...if_(
      owes(matter, 'NPC_REPORT') && !agreedBy(last(matter, RecordKind.NPC_REPORT)?.content, day),
      'R-55',
    ),
    ...uncontrolled(matter),
    ...uncompetitive(matter),
  ];
}
