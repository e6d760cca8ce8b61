import { words } from '#client/words.ts';

/** Something wrong with a cell of the table. */
export interface TableFault {
  row: number;
  column: string;
  message: string;
  fix?: string | null;
  /** Name of its sheet, where the workbook has several; the provision it rests on. */
  sheet?: string;
  article?: string;
}

/** A table that the import hands out (发给本人的编号). */
export interface HandOut {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Report on an import: how many came in, the faults, how many rows would be good. */
export interface ImportReport {
  imported: number;
  rows: number;
  good: number;
  faults: readonly TableFault[];
  /** Lines to be handed out, told this once. */
  handOut?: HandOut | undefined;
  /** Said when the table could not be judged at all. */
  failed?: string | undefined;
}

interface Answer {
  rows?: number;
  good?: number;
  imported?: number;
  left?: readonly TableFault[];
  handOut?: HandOut;
  refusal?: { findings: readonly TableFault[] };
  errors?: readonly { message: string }[];
}

const FAILED: ImportReport = { imported: 0, rows: 0, good: 0, faults: [], failed: words.errors.failed };

/** The endpoint's answer as a report. */
export function reportOf(text: string): ImportReport {
  try {
    const { rows = 0, good = 0, imported = 0, left, handOut, refusal, errors } = JSON.parse(text) as Answer;
    const faults = refusal?.findings ?? left ?? [];
    return { rows, good, imported, faults, handOut, failed: errors?.[0]?.message };
  } catch {
    return FAILED;
  }
}

/** Sends a workbook to be imported; `goodOnly` takes the good rows although others are not. */
export async function importSheet(
  file: File,
  door: string,
  fields: Readonly<Record<string, string>>,
  goodOnly: boolean,
): Promise<ImportReport> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  body.set('goodOnly', String(goodOnly));
  body.set('file', file, file.name);
  try {
    const answer = await fetch(door, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
    });
    return reportOf(await answer.text());
  } catch {
    return { ...FAILED, failed: words.errors.offline };
  }
}
