/** Value of a field in words, to show the former one. */
import { longDate } from '#client/format.ts';
import type { DecisionDocument } from './DocumentsField.tsx';
import { applying, type Row, type ShownField } from './record-field.ts';
import { rowsOf } from './places.ts';

const EMPTY = '没有填写';

const listed = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);
const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** A field's content as one would read it aloud. */
export function toldValue(field: ShownField, value: unknown, documents: readonly DecisionDocument[]): string {
  const nameOf = (id: string) => documents.find((one) => one.id === id)?.name ?? '已移除的材料';
  switch (field.kind) {
    case 'tick':
      return value === true ? '是' : '否';
    case 'day':
      return text(value) ? longDate(text(value)) : EMPTY;
    case 'choice':
      return field.options[text(value)] ?? EMPTY;
    case 'checks':
      return joined(listed(value).map((one) => field.options[one] ?? one));
    case 'file':
      return text(value) ? nameOf(text(value)) : EMPTY;
    case 'files':
      return joined(listed(value).map(nameOf));
    case 'rows':
      return rowsOf(value).map(toldRow(field.columns, documents)).join('；') || EMPTY;
    default:
      return text(value) || EMPTY;
  }
}

const joined = (words: readonly string[]) => words.join('、') || EMPTY;

const toldRow =
  (columns: readonly ShownField[], documents: readonly DecisionDocument[]) => (row: Row, index: number) =>
    `${index + 1}. ${applying(columns, row)
      .map((column) => [column.label, toldValue(column, row[column.name], documents)] as const)
      .filter(([, words]) => words !== EMPTY)
      .map(([label, words]) => `${label}：${words}`)
      .join('，')}`;
