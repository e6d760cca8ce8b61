import { csvOf } from '#client/csv.ts';
import { saveText } from '#client/staff/ground/frame/save-text.ts';
import { type Address, AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { Button } from '#client/ui/Button.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { countColumns } from './count-columns.tsx';
import { type Counts, countsOf, inTime, type MaskedCounts } from './counts.ts';
import { STATE, UNIT } from './duty-address.ts';

export interface UnitRow {
  unitId?: string | null;
  unitName: string;
  decisions: number;
  counts: MaskedCounts;
}

/** The unit's light, which is also said. */
export function Light({ unmet, missing, late }: Counts) {
  if (unmet + missing > 0) return <Tag kind="due">有逾期或者缺漏</Tag>;
  return late > 0 ? <Tag kind="care">有迟办</Tag> : <Tag kind="done">没有逾期、缺漏</Tag>;
}

const percentOf = (counts: Counts) => {
  const share = inTime(counts);
  return share === null ? '—' : `${share}%`;
};

const columnsFor = (address: Address): GridColumn<UnitRow>[] => {
  const href = ({ unitId }: UnitRow, state: string | null) =>
    `${address.with({ [UNIT]: unitId ?? null, [STATE]: state, [AFTER]: null })}#duties`;
  return [
    {
      id: 'unit',
      label: '责任单位',
      header: true,
      sortBy: ({ unitName }) => unitName,
      cell: (row) => <a href={href(row, null)}>{row.unitName}</a>,
    },
    { id: 'light', label: '情况', cell: ({ counts }) => <Light {...countsOf(counts)} /> },
    ...countColumns(href),
    {
      id: 'share',
      label: '按时率',
      num: true,
      sortBy: ({ counts }) => inTime(countsOf(counts)) ?? 101,
      cell: ({ counts }) => percentOf(countsOf(counts)),
    },
    {
      id: 'decisions',
      label: '决策',
      num: true,
      sortBy: ({ decisions }) => decisions,
      cell: ({ decisions }) => decisions,
    },
  ];
};

/** Units by what they owe; every number leads to the duties it counts. */
export function UnitGrid({ units }: { units: readonly UnitRow[] }) {
  const address = useAddress();
  return (
    <DataGrid
      caption="各单位的合规情况"
      columns={columnsFor(address)}
      rows={units}
      keyOf={({ unitId, unitName }) => unitId ?? unitName}
    />
  );
}

const HEAD = [
  '责任单位',
  '决策数',
  '逾期',
  '其中逾期未办',
  '缺漏',
  '待办',
  '已履行',
  '已说明不履行',
  '按时率',
];

/** The same for a spreadsheet. */
export const ExportBoard = ({ units }: { units: readonly UnitRow[] }) => (
  <Button
    look="text"
    mini
    onClick={() =>
      saveText(
        '各单位合规情况.csv',
        csvOf([
          HEAD,
          ...units.map(({ unitName, decisions, counts: masked }) => {
            const counts = countsOf(masked);
            const { late, unmet, missing, due, met, waived } = counts;
            return [unitName, decisions, late, unmet, missing, due, met, waived, percentOf(counts)];
          }),
        ]),
      )
    }
  >
    导出CSV
  </Button>
);
