import type { OperationVariables } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Columns } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { type Filter, variablesIn, wordOf } from './filter.ts';
import { FilterBar } from './FilterBar.tsx';

/** A column: `{ label: '环节', cell: ({ stage }) => STAGE_LABELS[stage] }`. */
export type Column<Row> = Omit<GridColumn<Row>, 'id'>;

interface Page<Row> {
  nodes: readonly Row[];
  /** Absent where the list is whole. */
  pageInfo?: { endCursor?: string | null; hasNextPage: boolean };
}

interface ListDeskProps<Data, Variables, Row> {
  title: string;
  note?: ReactNode;
  /** Buttons beside the title; without data until it is there. `asked` are the conditions in force. */
  actions?: (data: Data | undefined, asked: Partial<Variables>) => ReactNode;
  query: TypedDocumentNode<Data, Variables>;
  /** Variables that no filter gives. */
  variables?: Partial<Variables>;
  filters?: readonly Filter<Variables, Data>[];
  /** Between the filters and the rows. */
  above?: (data: Data, asked: Partial<Variables>) => ReactNode;
  list: (data: Data) => Page<Row>;
  columns?: readonly Column<Row>[] | ((data: Data) => readonly Column<Row>[]);
  /** On phones each row becomes a card: rows that are read one by one, not compared. */
  stack?: boolean;
  /** Id of the row that is open beside the grid. */
  open?: string | undefined;
  beside?: (row: Row) => ReactNode;
  /** Rows that are no grid. */
  rows?: ((rows: readonly Row[], data: Data) => ReactNode) | undefined;
  /** Words where nothing is found; `filtered` is the title while a condition is in force. */
  empty: { title: string; text: ReactNode; filtered?: string };
}

/**
 * A list of the desk: title with actions, filters, grid, pages. The address is its state.
 *
 * `<ListDesk title="听证会" query={HearingsDeskQuery} filters={FILTERS} list={({ hearings }) => hearings} columns={COLUMNS} empty={…} />`
 */
export function ListDesk<Data, Variables extends OperationVariables, Row extends { id: string }>(
  props: ListDeskProps<Data, Variables, Row>,
) {
  const { title, note, actions, query, variables, filters = [], above } = props;
  useTitle(title);
  const address = useAddress();
  const after = address.get(AFTER);
  const given = variablesIn<Variables>(filters, address);
  const asked = useDesk(query, { ...given, ...variables, ...(after ? { after } : {}) } as Variables);
  return (
    <>
      <DeskTop title={title} note={note}>
        {actions?.(asked.data, given)}
      </DeskTop>
      <DeskBody>
        <FilterBar list={title} filters={filters} data={asked.data} />
        <Waiting asked={asked}>
          {(data) => (
            <>
              {above?.(data, given)}
              <Rows {...props} data={data} />
            </>
          )}
        </Waiting>
      </DeskBody>
    </>
  );
}

interface RowsProps<Data, Variables, Row> extends ListDeskProps<Data, Variables, Row> {
  data: Data;
}

function Rows<Data, Variables, Row extends { id: string }>(props: RowsProps<Data, Variables, Row>) {
  const { list, rows, data, open, beside } = props;
  const { nodes, pageInfo } = list(data);
  const pages = pageInfo ? <KeysetPages pageInfo={pageInfo} /> : null;
  const opened = nodes.find(({ id }) => id === open);
  if (nodes.length === 0 || rows)
    return (
      <>
        {nodes.length > 0 ? rows?.(nodes, data) : <Nothing {...props} />}
        {pages}
      </>
    );
  const grid = <Grid {...props} nodes={nodes} pages={pages} />;
  if (!opened || !beside) return grid;
  return (
    <Columns>
      {grid}
      {beside(opened)}
    </Columns>
  );
}

interface GridProps<Data, Variables, Row> extends RowsProps<Data, Variables, Row> {
  nodes: readonly Row[];
  pages: ReactNode;
}

function Grid<Data, Variables, Row extends { id: string }>(props: GridProps<Data, Variables, Row>) {
  const { title, columns = [], data, nodes, pages, open, stack } = props;
  const shown = typeof columns === 'function' ? columns(data) : columns;
  return (
    <DataGrid
      caption={stack ? title : `${title}，可左右滚动`}
      stack={stack}
      columns={shown.map((column) => ({ id: column.label, ...column }))}
      rows={nodes}
      keyOf={({ id }) => id}
      current={open}
    >
      {pages}
    </DataGrid>
  );
}

/** A condition in force is the likelier reason than an empty list. */
function Nothing<Data, Variables, Row>({ filters = [], empty }: ListDeskProps<Data, Variables, Row>) {
  const address = useAddress();
  return filters.some((filter) => wordOf(filter, address) !== undefined) ? (
    <Empty title={empty.filtered ?? empty.title} level={2}>
      换一个条件看看。
    </Empty>
  ) : (
    <Empty title={empty.title} level={2}>
      {empty.text}
    </Empty>
  );
}
