import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { PrintedSheet_SheetFragment as Data } from '#client/graphql/graphql.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { LinesText } from './LinesText.tsx';

export const PrintedSheetFragment = graphql(`
  fragment PrintedSheet_sheet on Sheet {
    path
    title
    letterhead {
      issuer
      number
    }
    blocks {
      ...SheetBlock_fields
    }
  }
`);

type Block = Data['blocks'][number];

/** One paper of the file; on paper each begins a page. */
export function PrintedSheet({ sheet }: { sheet: FragmentType<typeof PrintedSheetFragment> }) {
  const { path, title, letterhead, blocks } = readFragment(PrintedSheetFragment, sheet);
  return (
    <section
      className={letterhead ? 'file-sheet file-sheet--official stack' : 'file-sheet stack'}
      aria-label={path || title}
    >
      {letterhead ? <Head {...letterhead} /> : null}
      <Heading level={2}>{title}</Heading>
      {path ? <p className="small soft">{path}</p> : null}
      {blocks.map((block, index) => (
        <SheetBlock key={index} block={block} title={title} />
      ))}
    </section>
  );
}

/** 版头: the issuer over the number and a red line. */
const Head = ({ issuer, number }: { issuer: string; number: string }) => (
  <div className="file-letterhead">
    <p className="file-issuer">{issuer}</p>
    <p>{number}</p>
  </div>
);

function SheetBlock({ block: { kind, text, rows }, title }: { block: Block; title: string }) {
  if (kind === 'HEADING') return <Heading level={3}>{text}</Heading>;
  if (kind === 'PARAGRAPH') return <p>{text}</p>;
  if (kind === 'ADDRESSEE') return <p className="file-addressee">{text}</p>;
  if (kind === 'SIGNATURE') return <Signature rows={rows} />;
  if (kind === 'FACTS') return <FactRows rows={rows} />;
  return <SheetTable rows={rows} title={title} />;
}

const Signature = ({ rows }: Pick<Block, 'rows'>) => (
  <p className="file-signature">
    {rows.map(([line = ''], index) => (
      <span key={index}>{line}</span>
    ))}
  </p>
);

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
