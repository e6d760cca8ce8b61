import { sendSheet, type SheetReport } from '#client/staff/ground/frame/import-sheet.ts';

/** A pasted table under its columns, with how each row is read. */
interface Told {
  heads: readonly string[];
  cells: readonly (readonly string[])[];
  /** Columns that are not read. */
  ignored: readonly string[];
  said: readonly Readonly<Record<string, string>>[];
}

/** Report on pasted rows. */
export type PasteReport = SheetReport & Told;

const NOTHING: Told = { heads: [], cells: [], ignored: [], said: [] };

/** Sends pasted or mended cells; in a trial nothing is listed. */
export const sendPasted = async (versionId: string, text: string, trial: boolean): Promise<PasteReport> => ({
  ...NOTHING,
  ...(await sendSheet<Told>(
    '/daoru/mulu-zhantie',
    { versionId, trial: String(trial) },
    new File([text], 'zhantie.txt'),
  )),
});

/** Cells as a spreadsheet copies them. */
export const copied = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t')).join('\n');
