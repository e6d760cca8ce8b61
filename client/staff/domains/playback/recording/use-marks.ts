import { useState } from 'react';
import { clockOf, millisecondsOf } from './clock-time.ts';

/** A mark as it is typed: times as people write them. */
export interface TypedMark {
  key: number;
  starts: string;
  ends: string;
  title: string;
  itemId: string;
}

/** A mark as the contract has it. */
export interface Mark {
  startsMs: number;
  endsMs?: number;
  title?: string;
  itemId: string | null;
}

let count = 0;

const typed = ({ startsMs, endsMs, title = '', itemId }: Mark): TypedMark => ({
  key: ++count,
  starts: clockOf(startsMs),
  ends: endsMs === undefined ? '' : clockOf(endsMs),
  title,
  itemId: itemId ?? '',
});

/** Rows of marks over what is stored: typed, added, taken out; what is stored comes back when nothing was typed. */
export function useMarks(stored: readonly Mark[]) {
  const [rows, setRows] = useState<readonly TypedMark[] | null>(null);
  const said = JSON.stringify(stored);
  const [before, setBefore] = useState(() => ({ said, rows: stored.map(typed) }));
  if (before.said !== said) setBefore({ said, rows: stored.map(typed) });
  const shown = rows ?? before.rows;
  return {
    rows: shown,
    dirty: rows !== null,
    set: (key: number, change: Partial<TypedMark>) =>
      setRows(shown.map((row) => (row.key === key ? { ...row, ...change } : row))),
    add: (startsMs: number) => setRows([...shown, typed({ startsMs, itemId: null })]),
    remove: (key: number) => setRows(shown.filter((row) => row.key !== key)),
    replace: (marks: readonly Mark[]) => setRows(marks.map(typed)),
    clear: () => setRows(null),
  };
}

/** Marks that are being typed. */
export type Marks = ReturnType<typeof useMarks>;

export const NOT_A_TIME = '时间请写作 分:秒，如 12:34。';

/** Every row as a stretch; null where a time is none. */
export function stretchesOf(rows: readonly TypedMark[]) {
  const stretches = rows.flatMap(({ starts, ends, itemId }) => {
    const [startsMs, endsMs] = [millisecondsOf(starts), millisecondsOf(ends)];
    return startsMs === null || endsMs === null ? [] : [{ startsMs, endsMs, itemId: itemId || null }];
  });
  return stretches.length === rows.length ? stretches : null;
}

/** Every row as a moment; null where a time is none. */
export function momentsOf(rows: readonly TypedMark[]) {
  const moments = rows.flatMap(({ starts, title, itemId }) => {
    const startsMs = millisecondsOf(starts);
    return startsMs === null ? [] : [{ startsMs, title, itemId: itemId || null }];
  });
  return moments.length === rows.length ? moments : null;
}
