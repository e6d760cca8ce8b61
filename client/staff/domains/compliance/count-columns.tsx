import type { GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { type Counts, countsOf, type MaskedCounts } from './counts.ts';
import type { DutyState } from './duty-words.ts';

interface Counted {
  counts: MaskedCounts;
}

const COLUMNS: readonly (readonly [state: DutyState, label: string, pick: (counts: Counts) => number])[] = [
  ['LATE', '逾期', ({ late }) => late],
  ['MISSING', '缺漏', ({ missing }) => missing],
  ['DUE', '待办', ({ due }) => due],
  ['MET', '已履行', ({ met }) => met],
  ['NOT_APPLICABLE', '不适用', ({ notApplicable }) => notApplicable],
];

/** How many duties stand how; each number leads to what it counts, and nothing counted leads nowhere. */
export const countColumns = <T extends Counted>(
  hrefOf: (row: T, state: DutyState) => string,
): GridColumn<T>[] =>
  COLUMNS.map(([state, label, pick]) => ({
    id: state,
    label,
    num: true,
    sortBy: ({ counts }) => pick(countsOf(counts)),
    cell: (row) => {
      const value = pick(countsOf(row.counts));
      return value > 0 ? <a href={hrefOf(row, state)}>{value}</a> : <span className="soft">0</span>;
    },
  }));
