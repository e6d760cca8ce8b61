import { sendSheet, type SheetReport, type TableFault } from '#client/staff/ground/frame/import-sheet.ts';

/** A row as it was judged. */
export interface JudgedRow {
  row: number;
  no: string;
  title: string;
  step: string;
  good: boolean;
  findings: readonly (TableFault & { article: string })[];
}

/** The rest of the answer to a sheet, in its trial or the import itself: its good rows may come in, or did. */
interface Told {
  importId: string;
  judged: readonly JudgedRow[];
}

/** Report on a sheet. */
export type LateReport = SheetReport & Told;

/** Sends a sheet and the files it names; in a trial nothing is stored; otherwise its good rows come in. */
export const sendLateSheet = async (
  sheet: File,
  papers: readonly File[],
  trial: boolean,
): Promise<LateReport> => ({
  importId: '',
  judged: [],
  ...(await sendSheet<Told>('/daoru/bulu', { trial: String(trial), goodOnly: 'true' }, sheet, papers)),
});
