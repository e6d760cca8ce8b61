import { useContext } from 'react';
import { correctedIn } from '#server/law/notice/corrected-words.ts';
import { CorrectedContext } from '../notice/corrected-words.ts';
import { isHeading } from '#server/law/draft/draft-tree.ts';
import { clauseBrief, clauseName } from '../names.ts';
import type { ReadClause } from './comparison.ts';
import { contentsOf, type ContentsRow } from './draft-contents.ts';

interface DraftContentsProps {
  clauses: readonly ReadClause[];
  label?: string;
}

/** 目录: beside the text on a wide page, folded above it on a phone. */
export function DraftContents({ clauses: printed, label = '草案目录' }: DraftContentsProps) {
  const right = correctedIn('DRAFT', useContext(CorrectedContext));
  const clauses = printed.map((one) => ({ ...one, text: right(one.text) }));
  if (clauses.length < 2) return <div />;
  return (
    <nav className="toc draft-toc" aria-label={label}>
      <details>
        <summary>目录</summary>
        <ol className="plain">
          {contentsOf(clauses).map((row) => (
            <Row key={row.anchorId} row={row} />
          ))}
        </ol>
      </details>
    </nav>
  );
}

/** A heading with the numbers of its clauses in one line; a clause outside of headings with how it begins. */
const Row = ({ row }: { row: ContentsRow }) => (
  <li>
    <a href={`#${row.anchorId}`}>{isHeading(row.kind) ? `${row.no}　${row.text}` : clauseBrief(row)}</a>
    {row.clauses.length > 0 ? (
      <ul className="plain toc-numbers">
        {row.clauses.map(({ anchorId, no }) => (
          <li key={anchorId}>
            <a href={`#${anchorId}`}>{clauseName(no)}</a>
          </li>
        ))}
      </ul>
    ) : null}
  </li>
);
