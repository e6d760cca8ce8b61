import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { csvRows, csvStart } from '#client/csv.ts';

/** A reading of the public contract, as a page makes it: what nobody may see on a page is in no file. */
export type Ask = <Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

export type Cell = string | number | boolean | null | undefined;

/**
 * A field of a data set: its name for programs, its column heading, and its meaning where the heading does not give it.
 */
export interface Field {
  key: string;
  label: string;
  about?: string;
}

interface Column<Row> extends Field {
  of(row: Row): Cell;
}

interface DatasetPlan<Row> {
  /** Its part of the address. */
  name: string;
  title: string;
  about: string;
  columns: readonly Column<Row>[];
  /** Row by row, as they are read. */
  rows(ask: Ask): AsyncIterable<Row>;
}

/** One data set that the county publishes (数据集). */
export interface Dataset {
  name: string;
  title: string;
  about: string;
  fields: readonly Field[];
  cells(ask: Ask): AsyncIterable<readonly Cell[]>;
}

/** A data set from its plan; the rows' own type is nobody else's business. */
export const dataset = <Row>({ name, title, about, columns, ...plan }: DatasetPlan<Row>): Dataset => ({
  name,
  title,
  about,
  fields: columns,
  async *cells(ask) {
    for await (const row of plan.rows(ask)) yield columns.map((column) => column.of(row));
  },
});

interface Page<Node> {
  nodes: readonly Node[];
  pageInfo: { endCursor?: string | null | undefined; hasNextPage: boolean };
}

/** Every row of a list, page by page. */
export async function* everyNode<Node>(
  read: (after: string | null) => Promise<Page<Node>>,
): AsyncGenerator<Node> {
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Page<Node> = await read(after);
    yield* nodes;
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
}

/** The two forms of every data set: a table for spreadsheets, a line of JSON a row for programs. */
export const FORMATS = {
  csv: { mediaType: 'text/csv', word: 'CSV' },
  jsonl: { mediaType: 'application/jsonl', word: 'JSON Lines' },
} as const;

export type Format = keyof typeof FORMATS;

const said = (cell: Cell) => (typeof cell === 'boolean' ? (cell ? '是' : '否') : cell);

/** A data set piece by piece (逐行写出), so that none is ever whole in memory. */
export async function* pieces(of: Dataset, format: Format, ask: Ask): AsyncGenerator<string> {
  if (format === 'csv') yield csvStart(of.fields.map(({ label }) => label));
  for await (const cells of of.cells(ask))
    yield format === 'csv' ? csvRows([cells.map(said)]) : `${jsonLine(of.fields, cells)}\n`;
}

const jsonLine = (fields: readonly Field[], cells: readonly Cell[]) =>
  JSON.stringify(Object.fromEntries(fields.map(({ key }, index) => [key, cells[index] ?? null])));
