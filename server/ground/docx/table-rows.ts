import type { DocxLeft } from './docx-body.ts';
import { chosen } from './inline-text.ts';
import { childOf, numberAt, valueAt, type XmlNode } from './xml-node.ts';

/** Word itself allows 63 columns. */
const MOST_COLUMNS = 63;

/** The cells of a table row by row (表格的行); null where a merged cell covers the place. */
export const rowsOf = (table: XmlNode, left: DocxLeft): (XmlNode | null)[][] =>
  elements(table, 'w:tr').flatMap((row) => {
    const struck = childOf(row, 'w:trPr/w:del') !== undefined;
    if (struck) left.deletions += 1;
    return struck ? [] : [cellsOf(row)];
  });

function cellsOf(row: XmlNode): (XmlNode | null)[] {
  const before = covered(numberAt(row, 'w:trPr/w:gridBefore') ?? 0);
  const cells = elements(row, 'w:tc').flatMap((cell) => [
    continues(cell, 'w:tcPr/w:vMerge') || continues(cell, 'w:tcPr/w:hMerge') ? null : cell,
    ...covered((numberAt(cell, 'w:tcPr/w:gridSpan') ?? 1) - 1),
  ]);
  return [...before, ...cells].slice(0, MOST_COLUMNS);
}

const covered = (count: number): null[] =>
  Array.from({ length: Math.max(0, Math.min(count, MOST_COLUMNS)) }, () => null);

/** A merge that says nothing else goes on. */
const continues = (cell: XmlNode, path: string) =>
  childOf(cell, path) !== undefined && (valueAt(cell, path) ?? 'continue') === 'continue';

/** Rows and cells stand in their table directly, or in a wrapper that adds nothing. */
const elements = (node: XmlNode, tag: string): XmlNode[] =>
  (node.tag === 'mc:AlternateContent' ? chosen(node) : node.children).flatMap((child) => {
    if (child.tag === tag) return [child];
    return WRAPPERS.has(child.tag) ? elements(child, tag) : [];
  });

const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'mc:AlternateContent',
]);
