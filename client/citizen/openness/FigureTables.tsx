import { Table } from '#client/ui/Table.tsx';
import { type FigureTable, type FilledFigure, rowValues } from '#server/law/openness/report-figures.ts';

interface FigureTablesProps {
  tables: readonly FigureTable[];
  filled: readonly FilledFigure[];
}

/** Characters of a label beside its number on a phone; a longer one is wrapped, and its number with it. */
const LABEL = 6;

/** Tables of the report that its unit filled in (表二、表四). */
export const FigureTables = ({ tables, filled }: FigureTablesProps) => (
  <div className="stack">
    {tables.map((table) => (
      <Table
        key={table.title}
        stack
        caption={table.title}
        captionHidden={tables.length === 1}
        columns={[
          { label: '类别' },
          ...[...table.heads, ...(table.summed ? ['总计'] : [])].map((label) => ({
            label,
            num: label.length <= LABEL,
          })),
        ]}
        rows={table.rows.map((row) => ({
          key: row.name,
          cells: [row.name, ...rowValues(table, row, filled)],
        }))}
      />
    ))}
  </div>
);
