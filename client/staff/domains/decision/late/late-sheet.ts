import type { TableFault } from '#client/staff/ground/frame/import-sheet.ts';
import { words } from '#client/words.ts';

/** A row as it was judged. */
export interface JudgedRow {
  row: number;
  no: string;
  title: string;
  step: string;
  good: boolean;
  findings: readonly (TableFault & { article: string })[];
}

/** Report on a sheet, from a trial or from the import itself. */
export interface LateReport {
  importId: string;
  rows: number;
  /** Rows that may come in, or did. */
  imported: number;
  judged: readonly JudgedRow[];
  /** Faults of the sheet as a whole. */
  faults: readonly TableFault[];
  /** Said when it could not be judged at all. */
  failed?: string | undefined;
}

interface Answer extends Partial<Omit<LateReport, 'faults' | 'failed'>> {
  refusal?: { findings: readonly TableFault[] };
  errors?: readonly { message: string }[];
}

const FAILED: LateReport = {
  importId: '',
  rows: 0,
  imported: 0,
  judged: [],
  faults: [],
  failed: words.errors.failed,
};

/** The endpoint's answer as a report. */
export function lateReportOf(text: string): LateReport {
  try {
    const {
      importId = '',
      rows = 0,
      imported = 0,
      judged = [],
      refusal,
      errors,
    } = JSON.parse(text) as Answer;
    return {
      importId,
      rows,
      imported,
      judged,
      faults: refusal?.findings ?? [],
      failed: errors?.[0]?.message,
    };
  } catch {
    return FAILED;
  }
}

/** Sends a sheet and the files it names; in a trial nothing is stored; otherwise its good rows come in. */
export async function sendLateSheet(
  sheet: File,
  papers: readonly File[],
  trial: boolean,
): Promise<LateReport> {
  const body = new FormData();
  body.set('trial', String(trial));
  body.set('goodOnly', 'true');
  body.set('file', sheet, sheet.name);
  for (const paper of papers) body.append('papers', paper, paper.name);
  try {
    const answer = await fetch('/daoru/bulu', {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
    });
    return lateReportOf(await answer.text());
  } catch {
    return { ...FAILED, failed: words.errors.offline };
  }
}
