import { badInput } from './fault.ts';

/** The largest page anyone may ask for. */
export const PAGE_MAX = 100;

/** How many rows were asked for, within the cap. */
export function pageSize(first: number | null | undefined, otherwise: number): number {
  const size = first ?? otherwise;
  if (!Number.isInteger(size) || size < 1 || size > PAGE_MAX)
    throw badInput(`每页1至${PAGE_MAX}条。`, ['first']);
  return size;
}

/** A cursor (游标): the sort keys of a page's last row. */
export const cursorOf = (keys: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url');

/** The sort keys in a cursor of `length` keys; refuses anything else. */
export function keysOf(cursor: string | null | undefined, length: number): (string | number)[] | null {
  if (!cursor) return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(keys) && keys.length === length && keys.every(isKey)) return keys;
  } catch {
    // Falls through: not our cursor.
  }
  throw badInput('翻页位置无效，请从第一页看起。', ['after']);
}

const isKey = (key: unknown): key is string | number => typeof key === 'string' || typeof key === 'number';

/** Cuts `rows` (read with one more than `size`) into a page. */
export function pageOf<Row>(
  rows: readonly Row[],
  size: number,
  keys: (row: Row) => readonly (string | number)[],
) {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      endCursor: last === undefined ? null : cursorOf(keys(last)),
      hasNextPage: rows.length > size,
    },
  };
}
