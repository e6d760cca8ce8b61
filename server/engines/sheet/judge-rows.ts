import type { Finding } from '#server/law/refusal.ts';
import { findingInCell, inCell, type SheetFinding, unreadable } from '#server/law/sheet-refusal.ts';
import type { ColumnFault } from '#server/ground/table/sheet-cells.ts';
import type { SheetRow } from '#server/ground/table/sheet-rows.ts';
import type { RowRules, SheetForm, SheetKind } from './sheet-kind.ts';

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
  for (const row of rows) {
    const { input, faults } = rules.read(row);
    const keys = rules.keysOf(input);
    const findings = [
      ...wrongIn(kind, row.row, { faults, findings: rules.lacking(input) }),
      ...repeated(kind, row.row, keys, known),
    ];
    judged.findings.push(...inOrder(kind, findings));
    if (findings.length === 0) judged.good.push(input);
    for (const key of keys) if (!known.has(key)) known.set(key, `第${row.row}行`);
  }
  return judged;
}

/** Problems of one row (一行的问题): cells that cannot be read, and the law's findings. */
export interface WrongRow {
  faults: readonly ColumnFault[];
  findings: readonly Finding[];
}

/** A row's problems, each at its cell. */
export const wrongIn = (kind: SheetForm, row: number, { faults, findings }: WrongRow): SheetFinding[] =>
  inOrder(kind, [
    ...faults.map(({ column, ...fault }) => unreadable(kind.rule, { row, column }, fault)),
    ...lacking(kind, row, findings, faults),
  ]);

/** In the order of the form, as a clerk reads along the row. */
function inOrder({ columns }: SheetForm, findings: readonly SheetFinding[]): SheetFinding[] {
  const placeOf = ({ column }: SheetFinding) => columns.findIndex(({ head }) => head === column);
  return findings.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** The field a finding speaks of, whichever part of it. */
const fieldOf = ({ fields: [field = ''] }: Finding) => field.split('.')[0] ?? '';

/** Findings of the law on a row; none on a cell that could not be read. */
function lacking(
  { columnOf, key, restsOn = {} }: SheetForm,
  row: number,
  found: readonly Finding[],
  faults: readonly ColumnFault[],
): SheetFinding[] {
  const faulty = new Set(faults.map(({ column }) => column));
  return found
    .map((finding) => findingInCell(finding, { row, column: columnOf[fieldOf(finding)] ?? key }))
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
