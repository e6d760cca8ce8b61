/** Control on the page for each field, and the fields that are lacking. */
import { applying, type Row, type ShownField } from './record-field.ts';

/** The id of a field's control; within a row: `<form>:members-0-name`. */
export const idIn = (form: string, name: string) => `${form}:${name}`;
export const cellIn = (id: string, index: number, column: string) => `${id}-${index}-${column}`;

/** Other names by which findings speak of a field; with "#" of a control elsewhere on the page. */
export type Aliases = Readonly<Record<string, string>>;

export const bare = (finding: string) => finding.replace(/^input\./, '');

/** The field that a finding speaks of: "input.header.documentNo", "dissents.0", "members.1.interest". */
export function fieldOf(fields: readonly ShownField[], aliases: Aliases, finding: string) {
  const path = aliases[bare(finding)] ?? bare(finding);
  const [head = '', next = ''] = path.split('.');
  for (const part of [head, next]) {
    const name = aliases[part] ?? part;
    if (name.startsWith('#')) return name;
    if (fields.some((field) => field.name === name)) return name;
  }
  return undefined;
}

/** Its control: of a row's part the row's own, of a list as a whole the list. */
export function placeIn(form: string, fields: readonly ShownField[], aliases: Aliases, finding: string) {
  const name = fieldOf(fields, aliases, finding);
  if (name === undefined || name.startsWith('#')) return name?.slice(1);
  const id = idIn(form, name);
  const [head, at = '', ...rest] = (aliases[bare(finding)] ?? bare(finding)).split('.');
  const field = fields.find((one) => one.name === name);
  if (field?.kind !== 'rows' || head !== name || at === '') return id;
  const [index, column] = /^\d+$/.test(at) ? [Number(at), rest[0]] : [0, at];
  return field.columns.some((one) => one.name === column) ? cellIn(id, index, column ?? '') : id;
}

const isOpen = (value: unknown) => typeof value !== 'string' || value.trim() === '';

const lack = (field: ShownField, value: unknown): string | undefined => {
  const { kind, label, required } = field;
  if (required && isOpen(value)) return `请${kind === 'text' || kind === 'area' ? '填写' : '选择'}${label}`;
  return 'wrong' in field ? field.wrong?.(typeof value === 'string' ? value : '') : undefined;
};

/**
 * Messages on required fields left empty that the contract has no value for, and on unreadable ones, by the control's
 * id.
 */
export function lackingIn(
  fields: readonly ShownField[],
  values: Row,
  idOf: (name: string) => string,
): [id: string, words: string][] {
  return fields.flatMap((field): [string, string][] => {
    const { name } = field;
    const value = values[name];
    if (field.kind === 'rows') return rowsOf(value).flatMap(lackingRow(field.columns, idOf(name)));
    const words = lack(field, value);
    return words ? [[idOf(name), words]] : [];
  });
}

const lackingRow = (columns: readonly ShownField[], id: string) => (row: Row, index: number) =>
  lackingIn(applying(columns, row), row, (name) => cellIn(id, index, name));

export const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? value : []);

/** Value of a field, by the path in a finding: `members.0.interest`. */
export const heldAt = (values: Row, aliases: Aliases, finding: string): unknown =>
  (aliases[bare(finding)] ?? bare(finding))
    .split('.')
    .reduce<unknown>((held, part) => (held as Row | undefined)?.[part], values);
