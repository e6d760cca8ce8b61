import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { PrintedSheet_SheetFragment as Data } from '#client/graphql/graphql.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { LinesText } from './LinesText.tsx';

export const PrintedSheetFragment = graphql(`
  fragment PrintedSheet_sheet on Sheet {
    path
    title
    blocks {
      kind
      text
      rows
    }
  }
`);

type Block = Data['blocks'][number];

/** One paper of the file; on paper each begins a page. */
export function PrintedSheet({ sheet }: { sheet: FragmentType<typeof PrintedSheetFragment> }) {
  const { path, title, blocks } = readFragment(PrintedSheetFragment, sheet);
  return (
    <section className="file-sheet stack" aria-label={path}>
      <Heading level={2}>{title}</Heading>
      <p className="small soft">{path}</p>
      {blocks.map((block, index) => (
        <SheetBlock key={index} block={block} title={title} />
      ))}
    </section>
  );
}

function SheetBlock({ block: { kind, text, rows }, title }: { block: Block; title: string }) {
  if (kind === 'HEADING') return <Heading level={3}>{text}</Heading>;
  if (kind === 'PARAGRAPH') return <p>{text}</p>;
  if (kind === 'FACTS') return <FactRows rows={rows} />;
  return <SheetTable rows={rows} title={title} />;
}

const FactRows = ({ rows }: Pick<Block, 'rows'>) =>
  rows.length === 0 ? null : (
    <dl className="facts">
      {rows.map(([term, detail = ''], index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>
            <LinesText>{detail}</LinesText>
          </dd>
        </div>
      ))}
    </dl>
  );

const SheetTable = ({ rows: [head = [], ...rows], title }: Pick<Block, 'rows'> & { title: string }) => (
  <div className="file-table">
    <table className="table table--tight">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          {head.map((cell, column) => (
            <th key={column} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <tr key={line}>
            {row.map((cell, column) => (
              <td key={column}>
                <LinesText>{cell}</LinesText>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
