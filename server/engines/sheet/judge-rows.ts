import { findingInCell, inCell, type SheetFinding, unreadable } from '#server/law/sheet-refusal.ts';
import type { ColumnFault } from '#server/ground/table/sheet-cells.ts';
import type { SheetRow } from '#server/ground/table/sheet-rows.ts';
import type { RowRules, SheetKind } from './sheet-kind.ts';

/** Result of judging a table (逐行审查): the rows that may be imported, and the findings on all others. */
export interface JudgedRows<Input> {
  good: Input[];
  findings: SheetFinding[];
}

/** Judges every row, and whether it repeats a stored record or an earlier row. */
export function judgeRows<Input>(
  kind: SheetKind,
  rows: readonly SheetRow[],
  rules: RowRules<Input>,
): JudgedRows<Input> {
  const known = new Map(rules.known);
  const judged: JudgedRows<Input> = { good: [], findings: [] };
  const placeOf = ({ column }: SheetFinding) => kind.columns.findIndex(({ head }) => head === column);
  for (const row of rows) {
    const { input, faults } = rules.read(row);
    const keys = rules.keysOf(input);
    const findings = [
      ...faults.map(({ column, ...fault }) => unreadable(kind.rule, { row: row.row, column }, fault)),
      ...lacking(kind, row.row, rules.lacking(input), faults),
      ...repeated(kind, row.row, keys, known),
    ];
    // In the order of the form, as a clerk reads along the row.
    judged.findings.push(...findings.toSorted((one, other) => placeOf(one) - placeOf(other)));
    if (findings.length === 0) judged.good.push(input);
    for (const key of keys) if (!known.has(key)) known.set(key, `第${row.row}行`);
  }
  return judged;
}

/** Findings of the law on a row; none on a cell that could not be read. */
function lacking(
  { columnOf, key, restsOn = {} }: SheetKind,
  row: number,
  found: ReturnType<RowRules<unknown>['lacking']>,
  faults: readonly ColumnFault[],
): SheetFinding[] {
  const faulty = new Set(faults.map(({ column }) => column));
  return found
    .map((finding) => findingInCell(finding, { row, column: columnOf[finding.fields[0] ?? ''] ?? key }))
    .filter(({ column }) => !faulty.has(column) && !faulty.has(restsOn[column] ?? ''));
}

function repeated(
  { rule, key, repeated: told }: SheetKind,
  row: number,
  keys: readonly string[],
  known: ReadonlyMap<string, string>,
): SheetFinding[] {
  const where = keys.map((one) => known.get(one)).find((found) => found !== undefined);
  return where === undefined ? [] : [inCell(rule, { row, column: key }, told(where))];
}
