import type { TableFault } from '#client/staff/ground/frame/import-sheet.ts';
import { classes } from '#client/ui/classes.ts';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';

interface PasteGridProps {
  /** The heads, then the rows. */
  cells: readonly (readonly string[])[];
  faults: readonly TableFault[];
  /** How each row is read, by the heads. */
  said: readonly Readonly<Record<string, string>>[];
  onMend: (row: number, column: number, value: string) => void;
}

interface Line {
  /** Its number in the table, whose first row are the heads. */
  no: number;
  cells: readonly string[];
}

interface CellProps {
  head: string;
  line: Line;
  column: number;
  faults: readonly TableFault[];
  said: string | undefined;
  onMend: PasteGridProps['onMend'];
}

const plain = (message: string) => message.replace(/^第\d+行“[^”]*”：/, '');

/** One cell to be mended; under it what is wrong, or how it is read where that is not how it is written. */
function Cell({ head, line: { no, cells }, column, faults, said, onMend }: CellProps) {
  const value = cells[column] ?? '';
  const id = `cell-${no}-${column}`;
  const wrong = faults.length > 0;
  return (
    <span className={classes('cell-edit', wrong && 'field--error')}>
      <textarea
        className="input"
        rows={2}
        name={id}
        aria-label={`第${no}行，${head}`}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong || said ? `${id}-said` : undefined}
        value={value}
        onChange={({ target }) => onMend(no - 1, column, target.value)}
      />
      {wrong || said ? (
        <small id={`${id}-said`} className={wrong ? 'error' : 'hint'}>
          {wrong
            ? faults.map(({ message, fix }) => `${plain(message)}${fix ?? ''}`).join(' ')
            : `读作：${said}`}
        </small>
      ) : null}
    </span>
  );
}

type Shown = Omit<PasteGridProps, 'cells'>;

const columnOf = (head: string, column: number, { faults, said, onMend }: Shown): GridColumn<Line> => ({
  id: head,
  label: head,
  header: column === 0,
  cell: (line) => {
    const read = said[line.no - 2]?.[head];
    return (
      <Cell
        head={head}
        line={line}
        column={column}
        faults={faults.filter((fault) => fault.row === line.no && fault.column === head)}
        said={read === line.cells[column] ? undefined : read}
        onMend={onMend}
      />
    );
  },
});

const NUMBER: GridColumn<Line> = { id: 'no', label: '行', num: true, cell: ({ no }) => no };

/** The pasted rows, each cell where it can be mended; on phones a card a row. */
export function PasteGrid({ cells, ...shown }: PasteGridProps) {
  const [heads = [], ...rows] = cells;
  return (
    <DataGrid
      caption="粘贴的表格，可左右滚动"
      stack
      columns={[NUMBER, ...heads.map((head, column) => columnOf(head, column, shown))]}
      rows={rows.map((line, index) => ({ no: index + 2, cells: line }))}
      keyOf={({ no }) => String(no)}
    />
  );
}
