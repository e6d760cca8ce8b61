import { csvOf } from '#client/csv.ts';
import { saveText } from '#client/staff/ground/frame/save-text.ts';
import { CATALOGUE_CHANGE_LABELS } from '#client/words.ts';
import { FIELD_LABELS } from './item-form.ts';
import { saidBy } from './item-words.ts';
import type { ItemRow } from './row.ts';
import { versionTitle } from './version-words.ts';

/** Every row with everything it says, one column a field. */
export function rowsAsCsv(rows: readonly ItemRow[]): string {
  const fields = rows.map((row) => new Map(saidBy(row).map(({ term, text }) => [term, text])));
  const terms = [...new Set(fields.flatMap((said) => [...said.keys()]))].filter(
    (term) => term !== FIELD_LABELS.adjustmentNote,
  );
  const heads = ['序号', '编号', ...terms, '调整', FIELD_LABELS.adjustmentNote];
  return csvOf([
    heads,
    ...rows.map((row, index) => [
      String(row.seq),
      row.no,
      ...terms.map((term) => fields[index]?.get(term) ?? ''),
      row.change === 'UNCHANGED' ? '' : CATALOGUE_CHANGE_LABELS[row.change],
      row.adjustmentNote ?? '',
    ]),
  ]);
}

/** 导出: the version as a file for a spreadsheet. */
export const exportRows = (version: { year: number; versionNo: number }, rows: readonly ItemRow[]) =>
  saveText(`${versionTitle(version)}.csv`, rowsAsCsv(rows));
