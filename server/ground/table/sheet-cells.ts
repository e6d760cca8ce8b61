import { FORMULA, type ReadCell } from './read-xlsx.ts';
import type { SheetRow } from './sheet-rows.ts';

/** Fault of a cell (单元格的问题), and how to mend it. */
export interface CellFault {
  message: string;
  fix: string;
}

/** A cell's meaning, or what is wrong with it. */
export type CellRead<Value> = { value: Value } | CellFault;

/** 有问题的单元格. */
export const isFaulty = (read: object): read is CellFault => 'fix' in read;

/** The text of a cell; a formula is none. */
export function textOf(cell: ReadCell): CellRead<string> {
  if (cell === FORMULA)
    return { message: '单元格是公式，不能作为内容。', fix: '复制后选择性粘贴为“数值”，再导入。' };
  if (cell instanceof Date) return { value: cell.toISOString().slice(0, 10) };
  return {
    value: String(cell ?? '')
      .normalize('NFC')
      .trim(),
  };
}

/** Several lines or items of a cell, as people separate them. */
export const linesOf = (text: string): string[] =>
  text
    .split(/[\n;；]/)
    .map((line) => line.trim())
    .filter(Boolean);

type Labels<Key extends string> = Readonly<Record<Key, string>>;

/** The keys named in a text by their labels; a label may itself hold the mark that separates them. */
export function keysIn<Key extends string>(text: string, labels: Labels<Key>, what: string): CellRead<Key[]> {
  const found: Key[] = [];
  let rest = text;
  for (const [key, label] of byLength(labels)) {
    if (!rest.includes(label)) continue;
    found.push(key);
    rest = rest.replaceAll(label, '\n');
  }
  for (const word of rest.split(/[\s、,，;；/和]+/).filter(Boolean)) {
    const key = likely(word, labels);
    if (key === null) return unknown(word, labels, what);
    found.push(key);
  }
  return { value: [...new Set(found)] };
}

const byLength = <Key extends string>(labels: Labels<Key>) =>
  (Object.entries(labels) as [Key, string][]).toSorted(([, one], [, other]) => other.length - one.length);

/** A shorter word than the label's, when only one label can be meant. */
function likely<Key extends string>(word: string, labels: Labels<Key>): Key | null {
  if (word.length < 2) return null;
  const meant = byLength(labels).filter(([, label]) => label.includes(word));
  return meant.length === 1 ? (meant[0]?.[0] ?? null) : null;
}

const unknown = <Key extends string>(word: string, labels: Labels<Key>, what: string): CellFault => ({
  message: `“${word}”不是${what}。`,
  fix: `可以填写：${Object.values<string>(labels).join('、')}。`,
});

/** Fault of a form's cell, with the head of its column (单元格的问题). */
export interface ColumnFault extends CellFault {
  column: string;
}

/** Reads the columns of one row (逐列读取), collecting what is wrong with each. */
export class RowReader {
  readonly faults: ColumnFault[] = [];

  constructor(private readonly row: SheetRow) {}

  /** Value of a column, read by `meaning`; `otherwise` where it cannot be read. */
  read<Value>(column: string, meaning: (text: string) => CellRead<Value>, otherwise: Value): Value {
    const text = textOf(this.row.cells.get(column) ?? null);
    const read = isFaulty(text) ? text : meaning(text.value);
    if (!isFaulty(read)) return read.value;
    this.faults.push({ column, ...read });
    return otherwise;
  }

  text(column: string): string {
    return this.read(column, (value) => ({ value }), '');
  }

  lines(column: string): string[] {
    return this.read(column, (text) => ({ value: linesOf(text) }), []);
  }

  /** Several things named in one cell, as people separate them in a line. */
  items(column: string): string[] {
    return this.text(column)
      .split(/[、,，;；\n]/)
      .map((part) => part.trim())
      .filter(Boolean);
  }
}
