import type { Finding } from '#server/law/refusal.ts';
import type { SheetRule } from '#server/law/sheet-refusal.ts';
import type { ColumnFault } from '#server/ground/table/sheet-cells.ts';
import type { SheetColumn } from '#server/ground/table/sheet-form.ts';
import type { SheetRow } from '#server/ground/table/sheet-rows.ts';

/** One kind of form that is filled in and imported (导入的表). */
export interface SheetForm {
  rule: SheetRule;
  columns: readonly SheetColumn[];
  /** Column by which the head row is found; findings on a whole row are placed in it. */
  key: string;
  /** Name of the thing in a row and its measure word: 代表, 人. */
  what: string;
  unit: string;
  /** In which column a field that the law names stands. */
  columnOf: Readonly<Record<string, string>>;
  /** For a column, the other one that must be readable before anything is found on it. */
  restsOn?: Readonly<Record<string, string>>;
}

/** A form whose rows name persons or things, each once. */
export interface SheetKind extends SheetForm {
  /** Finding on a person or thing that was named before; `where` is the place. */
  repeated: (where: string) => { code: string; message: string; fix: string };
}

/** How the rows of one table are judged (逐行审查): as if each had been typed and entered. */
export interface RowRules<Input> {
  read: (row: SheetRow) => { input: Input; faults: readonly ColumnFault[] };
  lacking: (input: Input) => readonly Finding[];
  /** Keys by which a row is recognised; none where it says too little. */
  keysOf: (input: Input) => readonly string[];
  /** Places of the records already stored, by the same keys. */
  known: ReadonlyMap<string, string>;
}
