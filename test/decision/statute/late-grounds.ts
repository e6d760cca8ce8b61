/** 补录 (第三十三条): what was done before the platform, told once and confirmed by another. */
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { PREPARING } from './grounds.ts';
import type { Matter } from './matter.ts';

/** An entry as it was put forward. */
interface Entry {
  step: string;
  solicitation?: { closesOn: string };
}

export const LATE_AT: Readonly<Record<string, readonly string[]>> = {
  RESEARCH: ['INITIATED'],
  UNIT_CONSULTATION: PREPARING,
  SOLICITATION: PREPARING,
};
export const lateTold = ({ records }: Matter, step: string): boolean =>
  records.some(
    ({ kind, content }) =>
      kind === RecordKind.LATE_ENTRY && (content as { place?: { step: string } }).place?.step === step,
  );

/** What was put forward and not sent back, confirmed or not. */
export function lateEntries({ records }: Matter): Entry[] {
  const returned = records
    .filter(({ kind }) => kind === RecordKind.LATE_ENTRY_RETURN)
    .map(({ content }) => (content as { proposalId: string }).proposalId);
  return records
    .filter(({ id, kind }) => kind === RecordKind.LATE_ENTRY_PROPOSAL && !returned.includes(id))
    .map(({ content }) => (content as { entry: Entry }).entry);
}

/** Whether this is on record, or waits for it, already: a matter begins once, and what else happened is the same by its days. */
export const repeats = (matter: Matter, { step, solicitation }: Entry): boolean =>
  lateEntries(matter)
    .filter((one) => one.step === step)
    .some((one) => step !== 'SOLICITATION' || one.solicitation?.closesOn === solicitation?.closesOn);
