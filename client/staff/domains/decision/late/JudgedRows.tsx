import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import type { JudgedRow, LateReport } from './late-sheet.ts';

const plain = (message: string) => message.replace(/^第\d+行“[^”]*”：/, '');

const COLUMNS: readonly GridColumn<JudgedRow>[] = [
  { id: 'row', label: '行', num: true, cell: ({ row }) => row },
  { id: 'matter', label: '事项', header: true, cell: ({ no, title }) => `${no}${title ? ` ${title}` : ''}` },
  { id: 'step', label: '程序', cell: ({ step }) => step },
  {
    id: 'good',
    label: '结果',
    cell: ({ good }) => (good ? <Tag kind="done">可录入</Tag> : <Tag kind="care">有问题</Tag>),
  },
  {
    id: 'what',
    label: '问题和怎样改',
    cell: ({ findings }) =>
      findings.length === 0 ? null : (
        <ul className="plain">
          {findings.map(({ column, message, fix, article }) => (
            <li key={`${column} ${message}`}>
              <strong>{column}</strong>：{plain(message)}
              {fix}
              <span className="soft">（{article}）</span>
            </li>
          ))}
        </ul>
      ),
  },
];

/** Every row of a sheet as it was judged. */
export const JudgedRows = ({ report: { rows, imported, judged } }: { report: LateReport }) => (
  <div className="stack">
    <p>
      共{rows}行，可录入{imported}行
      {rows > imported
        ? `，有问题${rows - imported}行。有问题的改正以后再导入，已经录入的不会重复录入。`
        : '。'}
    </p>
    <DataGrid stack caption="逐行结果" columns={COLUMNS} rows={judged} keyOf={({ row }) => String(row)} />
  </div>
);
