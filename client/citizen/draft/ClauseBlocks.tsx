import { Corrected } from '../notice/Corrected.tsx';
import { type Block, blocksOf } from '#server/law/draft/draft-blocks.ts';

/** 款、项、目 and tables of a clause, each in its own place. */
export const ClauseBlocks = ({ text }: { text: string }) =>
  blocksOf(text).map((block, index) =>
    block.kind === 'TABLE' ? (
      <BlockTable key={index} rows={block.rows} />
    ) : (
      <p key={index} className={CLASSES[block.kind]}>
        {block.no}
        <Corrected part="DRAFT">{block.text}</Corrected>
      </p>
    ),
  );

const CLASSES = { PARAGRAPH: undefined, ITEM: 'clause-item', SUBITEM: 'clause-subitem' } as const;

/** A table wider than the page is scrolled inside itself; its first row names the columns. */
const BlockTable = ({ rows: [heads = [], ...rows] }: Pick<Block, 'rows'>) => (
  <div className="scroll-x" role="region" aria-label={`表格：${heads.join('、')}`} tabIndex={0}>
    <table className="table clause-table">
      <thead>
        <tr>
          {heads.map((cell, index) => (
            <th key={index} scope="col">
              <Corrected part="DRAFT">{cell}</Corrected>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, index) => (
          <tr key={index}>
            {cells.map((cell, column) => (
              <td key={column}>
                <Corrected part="DRAFT">{cell}</Corrected>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
