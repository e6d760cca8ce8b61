import type { CompliancePageQuery } from '#client/graphql/graphql.ts';
import { type Address, AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { FINDING_BASIS_LABELS } from '#client/words.ts';
import { countColumns } from './count-columns.tsx';
import { CODE, STATE, UNIT } from './duty-address.ts';
import { DUTY_STAGE_LABELS } from './duty-words.ts';

type RuleRow = CompliancePageQuery['complianceBoard']['rules'][number];

const columnsFor = (address: Address): GridColumn<RuleRow>[] => {
  const href = ({ code }: RuleRow, state: string | null) =>
    `${address.with({ [CODE]: code, [STATE]: state, [UNIT]: null, [AFTER]: null })}#duties`;
  return [
    {
      id: 'title',
      label: '合规事项',
      header: true,
      cell: (row) => (
        <>
          <a href={href(row, null)}>{row.title}</a>
          <small>
            {FINDING_BASIS_LABELS[row.basis]}　{row.article}
          </small>
        </>
      ),
    },
    { id: 'stage', label: '环节', cell: ({ stage }) => DUTY_STAGE_LABELS[stage] },
    ...countColumns(href),
  ];
};

/** Duties by their provision, in the order of the course. */
export function RuleGrid({ rules }: { rules: readonly RuleRow[] }) {
  const address = useAddress();
  return (
    <DataGrid
      caption="各项要求的履行情况"
      columns={columnsFor(address)}
      rows={rules}
      keyOf={({ code }) => code}
    />
  );
}
