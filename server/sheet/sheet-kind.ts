import type { Finding } from '#server/law/refusal.ts';
import type { SheetRule } from '#server/law/sheet-refusal.ts';
import type { ColumnFault } from '#server/table/sheet-cells.ts';
import type { SheetColumn } from '#server/table/sheet-form.ts';
import type { SheetRow } from '#server/table/sheet-rows.ts';

/** One kind of form that is filled in and imported (导入的表). */
export interface SheetKind {
  rule: SheetRule;
  columns: readonly SheetColumn[];
  /** The column by which the head is found; what concerns a whole row is told under it. */
  key: string;
  /** What stands in a row and how it is counted: 代表, 人. */
  what: string;
  unit: string;
  /** In which column a field that the law names stands. */
  columnOf: Readonly<Record<string, string>>;
  /** A column of which nothing is said while another cannot be read. */
  restsOn?: Readonly<Record<string, string>>;
  /** What is said of somebody or something named before; `where` is the place. */
  repeated: (where: string) => { code: string; message: string; fix: string };
}

/** How the rows of one table are judged (逐行审查): as if each had been typed and entered. */
export interface RowRules<Input> {
  read: (row: SheetRow) => { input: Input; faults: readonly ColumnFault[] };
  lacking: (input: Input) => readonly Finding[];
  /** By what a row is recognised; none where it says too little. */
  keysOf: (input: Input) => readonly string[];
  /** Where those stand that are kept already, by the same keys. */
  known: ReadonlyMap<string, string>;
}
