import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import type { ItemRow } from './row.ts';

/** Which rows are shown. */
export type View = 'all' | 'lacking' | 'changed' | 'hearing' | 'late';

export const VIEWS: Readonly<Record<View, string>> = {
  all: '全部',
  lacking: '待完善',
  changed: '有调整',
  hearing: '须听证',
  late: '逾期',
};

export const viewOf = (text: string | undefined): View => (text && text in VIEWS ? (text as View) : 'all');

/** All rows of a version in order, those it takes out among them. */
export const allRows = (items: readonly ItemRow[], changes: readonly ItemRow[]): ItemRow[] =>
  [...items, ...changes.filter(({ removed }) => removed)].sort((one, other) => one.seq - other.seq);

/** How many findings concern each row: the server names a row by its place among those not taken out. */
export function lackingOf(items: readonly ItemRow[], findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fields } of findings) {
    const place = /^items\.(\d+)\./.exec(fields[0] ?? '')?.[1];
    const row = place === undefined ? undefined : items[Number(place)];
    if (row) counts.set(row.id, (counts.get(row.id) ?? 0) + 1);
  }
  return counts;
}

const inView = (row: ItemRow, view: View, lacking: ReadonlyMap<string, number>): boolean => {
  if (view === 'lacking') return lacking.has(row.id);
  if (view === 'changed') return row.change !== 'UNCHANGED';
  if (view === 'hearing') return row.hearing === 'YES';
  return view === 'late' ? row.stepLine.some(({ state }) => state === 'LATE') : true;
};

/** The rows of one view; `text` is looked for in name, number and unit. */
export const shownRows = (
  rows: readonly ItemRow[],
  view: View,
  text: string,
  lacking: ReadonlyMap<string, number>,
): ItemRow[] =>
  rows.filter(
    (row) =>
      inView(row, view, lacking) &&
      [row.name, row.no, row.leadUnit.name].some((one) => one.toLowerCase().includes(text.toLowerCase())),
  );

/** The views that have rows, with how many; only what is in force can be late. */
export const viewCounts = (
  rows: readonly ItemRow[],
  lacking: ReadonlyMap<string, number>,
  published: boolean,
) =>
  (Object.keys(VIEWS) as View[])
    .filter((view) => published || view !== 'late')
    .map((view) => ({ view, count: shownRows(rows, view, '', lacking).length }))
    .filter(({ view, count }) => view === 'all' || count > 0);
