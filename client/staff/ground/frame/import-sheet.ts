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

/** Report on a sheet that was sent: how many came in, the faults, how many rows would be good. */
export interface SheetReport {
  imported: number;
  rows: number;
  good: number;
  faults: readonly TableFault[];
  /** Said when the table could not be judged at all. */
  failed?: string | undefined;
}

/** Report on an import. */
export interface ImportReport extends SheetReport {
  /** Lines to be handed out, told this once. */
  handOut?: HandOut;
}

interface Outcome {
  left?: readonly TableFault[];
  refusal?: { findings: readonly TableFault[] };
  errors?: readonly { message: string }[];
}

const NOTHING: SheetReport = { imported: 0, rows: 0, good: 0, faults: [] };

/** The endpoint's answer as a report, with what this door tells besides. */
function reportOf<Told>(text: string): SheetReport & Partial<Told> {
  const { left, refusal, errors, ...told } = JSON.parse(text) as Outcome & Partial<Told>;
  const faults = refusal?.findings ?? left ?? [];
  return { ...NOTHING, ...(told as Partial<Told>), faults, failed: errors?.[0]?.message };
}

/** Sends a workbook to a door (上传表格), with what it is for and the files it names. */
export async function sendSheet<Told = object>(
  door: string,
  fields: Readonly<Record<string, string>>,
  file: File,
  papers: readonly File[] = [],
): Promise<SheetReport & Partial<Told>> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  body.set('file', file, file.name);
  for (const paper of papers) body.append('papers', paper, paper.name);
  const failed = (why: string) => ({ ...NOTHING, failed: why }) as SheetReport & Partial<Told>;
  const text = await fetch(door, { method: 'POST', body, headers: { accept: 'application/json' } })
    .then((answer) => answer.text())
    .catch(() => null);
  if (text === null) return failed(words.errors.offline);
  try {
    return reportOf<Told>(text);
  } catch {
    return failed(words.errors.failed);
  }
}
