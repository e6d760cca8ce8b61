import { graphql } from '#client/graphql/gql.ts';
import type { LateImportsDeskQuery as Data } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { useDesk } from '#client/staff/frame/use-desk.ts';
import { Waiting } from '#client/staff/frame/Waiting.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { lateImportPath } from '../addresses.ts';

const LateImportsQuery = graphql(`
  query LateImportsDesk {
    lateImports {
      id
      sheet
      by
      on
      total
      pending
    }
  }
`);

type Import = Data['lateImports'][number];

const COLUMNS: readonly GridColumn<Import>[] = [
  {
    id: 'sheet',
    label: '登记表',
    header: true,
    cell: ({ id, sheet }) => <a href={lateImportPath(id)}>{sheet}</a>,
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

/** The sheets that came in, the newest first. */
export function LateImports() {
  const asked = useDesk(LateImportsQuery, {});
  return (
    <Waiting asked={asked}>
      {({ lateImports }) =>
        lateImports.length > 0 ? (
          <DataGrid caption="导入过的登记表" columns={COLUMNS} rows={lateImports} keyOf={({ id }) => id} />
        ) : (
          <Empty title="还没有导入过登记表" level={2}>
            导入以后，每张登记表列在这里，由县司法局逐项或者一并确认。
          </Empty>
        )
      }
    </Waiting>
  );
}
