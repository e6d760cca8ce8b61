/**
 * 补录的更正 (第三十三条): a new entry from another document replaces the earlier one; an entry that later steps rest on stays.
 */
import { standing } from '#test/domains/decision/model/state.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { if_, PREPARING } from './grounds.ts';
import { type CorrectedEntry, lateEntries, standingEntries } from './late-grounds.ts';
import type { Matter } from './matter.ts';

const K = RecordKind;

/**
 * Records that prepare a decision or only report on it: nothing reviewed, discussed, reported, issued or done upon it.
 */
const PREPARES: readonly RecordKind[] = [
  K.FACTS,
  K.FACTS_PROPOSAL,
  K.FACTS_RETURN,
  K.LATE_ENTRY,
  K.LATE_ENTRY_PROPOSAL,
  K.LATE_ENTRY_RETURN,
  K.LEGALITY_RETURN,
  K.ACTIVITY,
  K.UNIT_CONSULTATION,
  K.EXPERT_REVIEW,
  K.RISK_ASSESSMENT,
  K.RISK_FINDING,
  K.FAIR_COMPETITION,
  K.NOT_PUBLIC_CLAIM,
  K.NOT_PUBLIC_REVIEW,
];

/** Whether the platform went on upon an entry of the preparation: at a gate that the matter has reached, or by the same step taken anew. */
export function restedOn(matter: Matter, { id }: CorrectedEntry): boolean {
  const markOf = new Map(matter.late.map((one) => [one.id, one.markOf]));
  const order = matter.records.map((record) => record.id);
  const replaced = new Set(matter.records.map(({ replacesId }) => replacesId));
  const stands = matter.records.filter((record) => !replaced.has(record.id));
  const own = stands.filter((record) => markOf.get(record.id) === id && record.kind !== K.ACTIVITY);
  const anew = stands.some(
    (record) =>
      markOf.get(record.id) !== id &&
      own.some(
        ({ id: told, kind }) => kind === record.kind && order.indexOf(told) < order.indexOf(record.id),
      ),
  );
  const prepared = ['INITIATED', ...PREPARING].includes(matter.phase);
  const gates = stands.some(({ id: one, kind }) => !PREPARES.includes(kind) && !markOf.get(one));
  return anew || (!prepared && gates);
}

/** Whether a correction of it waits already. */
const waits = (matter: Matter, { id }: CorrectedEntry): boolean =>
  lateEntries(matter).some(({ correctsId }) => correctsId === id && !told(matter, id));
const told = ({ records }: Matter, id: string) => records.some(({ replacesId }) => replacesId === id);

/** Reasons against proposing a correction. */
export const uncorrectable = (matter: Matter, corrected: CorrectedEntry, newDocument: boolean): string[] =>
  if_(!newDocument || waits(matter, corrected) || restedOn(matter, corrected), 'R-58');

/** Reasons against confirming a correction: the entry stands no more, or was built upon meanwhile. */
export function unconfirmable(matter: Matter, correctsId: string): string[] {
  const corrected = standingEntries(matter).find(({ id }) => id === correctsId);
  return if_(!corrected || restedOn(matter, corrected), 'R-58');
}

/** A correction replaces the earlier entry and moves nothing; the earlier words stay on record. */
export function correctedInPlace(before: Matter, after: Matter): string[] {
  const made = after.records
    .slice(before.records.length)
    .find(({ kind, replacesId }) => kind === K.LATE_ENTRY && replacesId !== null);
  if (!made) return [];
  const old = made.replacesId;
  const marks = new Map(after.late.map(({ id, markOf }) => [id, markOf]));
  const left = [K.UNIT_CONSULTATION, K.ACTIVITY].flatMap((kind) =>
    standing(after, kind as typeof K.ACTIVITY).filter(({ id }) => marks.get(id) === old),
  );
  return [
    ...if_(after.phase !== before.phase, `a correction moved the matter to ${after.phase}`),
    ...if_(
      standingEntries(after).length !== standingEntries(before).length,
      'a correction stands beside what it corrects',
    ),
    ...if_(left.length > 0, 'what was corrected counts on beside what took its place'),
  ];
}
