import { Table } from '#client/ui/Table.tsx';

interface RequestRow {
  readonly depth: number;
  readonly label: string;
  readonly counts?: readonly number[] | null | undefined;
}

const COLUMNS = [
  { label: '情形' },
  { label: '自然人', num: true },
  { label: '组织', num: true },
  { label: '总计', num: true },
];

/** Numbers of natural persons, of all organisations, and of all. */
function cellsOf(counts: RequestRow['counts']): (number | string)[] {
  const [persons, ...others] = counts ?? [];
  if (persons === undefined) return ['', '', ''];
  const all = others.at(-1) ?? persons;
  return [persons, all - persons, all];
}

/** 表三 on the page: the kinds of organisations are told apart in the workbook. */
export const RequestTable = ({ rows }: { rows: readonly RequestRow[] }) =>
  rows.every(({ counts }) => !counts?.at(-1)) ? (
    <p>这一年没有收到政府信息公开申请，也没有上年结转的。</p>
  ) : (
    <Table
      tight
      caption="收到和处理政府信息公开申请情况"
      captionHidden
      columns={COLUMNS}
      rows={rows.map(({ label, counts }, index) => ({ key: `${index}`, cells: [label, ...cellsOf(counts)] }))}
    />
  );
