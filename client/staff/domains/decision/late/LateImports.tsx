import { graphql } from '#client/graphql/gql.ts';
import type { LateImportsDeskQuery as Data } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { leadingBack } from '#client/staff/ground/addresses/paths.ts';
import { type Address, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { LATE_STATE, lateImportPath } from '#client/staff/ground/addresses/decision.ts';

const LateImportsQuery = graphql(`
  query LateImportsDesk {
    lateImports {
      ...LateImport_fields
    }
  }
`);

type Import = Data['lateImports'][number];

const columnsOf = (address: Address): readonly GridColumn<Import>[] => [
  {
    id: 'sheet',
    label: '登记表',
    header: true,
    cell: ({ id, sheet }) => <a href={leadingBack(lateImportPath(id), address.with({}))}>{sheet}</a>,
  },
  { id: 'by', label: '录入', cell: ({ by, on }) => `${by}${longDate(on)}` },
  { id: 'total', label: '项', num: true, cell: ({ total }) => total },
  {
    id: 'pending',
    label: '确认情况',
    cell: ({ pending }) =>
      pending > 0 ? <Tag kind="care">{pending}项等待确认</Tag> : <Tag kind="done">都已答复</Tag>,
  },
];

/** The sheets that came in, the newest first; the address holds which of them are shown. */
export function LateImports() {
  const asked = useDesk(LateImportsQuery, {});
  return (
    <Waiting asked={asked}>
      {({ lateImports }) =>
        lateImports.length > 0 ? (
          <Sheets sheets={lateImports} />
        ) : (
          <Empty title="还没有导入过登记表" level={2}>
            导入以后，每张登记表列在这里，由县司法局逐项或者一并确认。
          </Empty>
        )
      }
    </Waiting>
  );
}

function Sheets({ sheets }: { sheets: readonly Import[] }) {
  const address = useAddress();
  const waiting = sheets.filter(({ pending }) => pending > 0);
  const only = address.get(LATE_STATE) === 'PENDING';
  return (
    <>
      <Chips
        label="看哪些登记表"
        items={[
          { href: address.with({ [LATE_STATE]: null }), label: `全部${sheets.length}张`, current: !only },
          {
            href: address.with({ [LATE_STATE]: 'PENDING' }),
            label: `等待确认的${waiting.length}张`,
            current: only,
          },
        ]}
      />
      {only && waiting.length === 0 ? (
        <Empty title="没有等待确认的登记表" level={2}>
          导入过的登记表都已经答复。
        </Empty>
      ) : (
        <DataGrid
          stack
          caption="导入过的登记表"
          columns={columnsOf(address)}
          rows={only ? waiting : sheets}
          keyOf={({ id }) => id}
        />
      )}
    </>
  );
}
