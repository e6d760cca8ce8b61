import { ResultChart } from '#client/citizen/activity/ResultChart.tsx';
import { percent } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';

/** One bar, parted where its parts are known. */
export interface ChartRow {
  key: string;
  label: string;
  count: number;
  parts?: readonly { label: string; count: number }[];
  more?: string;
}

interface ChartPanelProps {
  title: string;
  /** Head of the first column. */
  head: string;
  rows: readonly ChartRow[];
  /** The whole that shares are taken of. */
  of: number;
  note?: string;
}

/** Counts as a drawing, and beside it the table with the same numbers. */
export function ChartPanel({ title, head, rows, of, note }: ChartPanelProps) {
  const parts = rows[0]?.parts?.map(({ label }) => label) ?? [];
  const more = rows.some((row) => row.more !== undefined);
  return (
    <Panel title={title}>
      <div className="overview">
        <ResultChart title={title} lines={rows.flatMap((row) => linesOf(row, of))} />
        <Table
          caption={title}
          captionHidden
          tight
          stack={parts.length > 0}
          columns={[
            { label: head },
            ...parts.map((label) => ({ label, num: true })),
            { label: '条数', num: true },
            { label: '占比', num: true },
            ...(more ? [{ label: '处理结果' }] : []),
          ]}
          rows={rows.map((row) => ({
            key: row.key,
            cells: [
              row.label,
              ...(row.parts ?? []).map(({ count }) => count),
              row.count,
              percent(row.count, of),
              ...(more ? [row.more ?? ''] : []),
            ],
          }))}
        />
      </div>
      {note ? <p className="small soft">{note}</p> : null}
    </Panel>
  );
}

const linesOf = ({ label, count, parts }: ChartRow, of: number) =>
  parts
    ? parts.map((part) => ({
        group: `${label}　${count}条`,
        label: part.label,
        count: part.count,
        of: count,
        mean: null,
      }))
    : [{ group: '', label, count, of, mean: null }];
