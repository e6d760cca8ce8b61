import type { ReadTable } from '#server/ground/table/read-xlsx.ts';
import type { SheetRow } from '#server/ground/table/sheet-rows.ts';
import {
  MOST_FINDINGS,
  type SheetFinding,
  type SheetImport,
  SheetRefusal,
  sheetEmpty,
} from '#server/law/sheet-refusal.ts';
import { rowsOf } from './import-rows.ts';
import { wrongIn, type WrongRow } from './judge-rows.ts';
import type { SheetForm } from './sheet-kind.ts';

/** Result of one row; nothing of it stays unless `keep` says so. */
interface Tried {
  wrong: WrongRow | null;
  keep: boolean;
}

/** One row's turn: `put` does it as if it had been typed (null: it asks for nothing), `attempt` takes back what is not kept. */
interface Putting {
  attempt: (work: () => Promise<Tried>) => Promise<Tried>;
  /** The clerk has seen what is wrong and imports the good rows alone. */
  goodOnly: boolean;
  put: (row: SheetRow) => Promise<WrongRow | null>;
}

/**
 * 逐行办理: the rows of a form are done one after another, each seeing those before it; all of them or, when the clerk says so, the good
 * ones alone. Whatever is wrong with a row leaves nothing of it behind.
 */
export async function putRows(
  table: ReadTable,
  form: SheetForm,
  { goodOnly, attempt, put }: Putting,
): Promise<SheetImport | SheetRefusal> {
  const rows = rowsOf(table, form);
  if (rows instanceof SheetRefusal) return rows;
  const findings: SheetFinding[] = [];
  let [asked, good] = [0, 0];
  for (const row of rows) {
    const { wrong, keep } = await attempt(async () => {
      const wrong = await put(row);
      return { wrong, keep: wrong !== null && wrong.faults.length + wrong.findings.length === 0 };
    });
    if (wrong === null) continue;
    asked += 1;
    if (keep) good += 1;
    else findings.push(...wrongIn(form, row.row, wrong));
  }
  if (asked === 0) return sheetEmpty(form.rule, form.what, form.unit);
  const left = findings.slice(0, MOST_FINDINGS);
  return good === 0 || (left.length > 0 && !goodOnly)
    ? new SheetRefusal(left, asked, good)
    : { rows: asked, imported: good, left };
}
