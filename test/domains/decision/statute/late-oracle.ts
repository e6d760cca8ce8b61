/**
 * Rules of the statute on recording steps done before the platform, and on correcting such entries (第三十三条), written
 * from its text.
 */
import { uncorrectable, unconfirmable } from './correction-oracle.ts';
import { at, if_, UNDECIDED } from './grounds.ts';
import { type Entry, LATE_AT, lateEntries, lateGate, lateTold } from './late-grounds.ts';
import type { Judge } from './oracle.ts';

export const LATE_FORBIDS: Readonly<Record<string, Judge>> = {
  proposeLateEntry: (matter, { step, tooNew, repeated }) => [
    ...at(...UNDECIDED, 'APPROVED')(matter),
    ...if_(step !== 'START' && !lateEntries(matter).some((one) => one.step === 'START'), 'R-58'),
    ...if_(tooNew === true || repeated === true, 'R-58'),
  ],
  confirmLateEntry: (matter, { step = '', told }) => {
    const entry = (told as { entry: Entry } | null)?.entry;
    if (entry?.correctsId) return unconfirmable(matter, entry.correctsId);
    return [
      ...if_(!entry || (step !== 'START' && !lateTold(matter, 'START')), 'R-58'),
      ...at(...(LATE_AT[step] ?? [...UNDECIDED, 'APPROVED']))(matter),
      ...lateGate(matter, step, entry),
    ];
  },
  correctLateEntry: (matter, { corrected, newDocument = true }) =>
    corrected ? uncorrectable(matter, corrected, newDocument) : ['R-58'],
  returnLateEntry: (_, { told }) => if_(told === null, 'R-58'),
};
