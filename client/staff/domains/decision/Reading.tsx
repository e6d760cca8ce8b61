import type { ReactNode } from 'react';
import type { DocumentKind } from '#client/graphql/graphql.ts';
import { fileNote } from '#client/format.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { DOCUMENT_LABELS } from '#client/words.ts';

interface ReadClause {
  anchorId: string;
  no: string;
  text: string;
}

interface ReadingClausesProps {
  clauses: readonly ReadClause[];
  isMarked?: (anchorId: string) => boolean;
  /** Beside each clause: what can be done with it. */
  renderMark?: (clause: ReadClause) => ReactNode;
}

/** The text of a draft, clause by clause, to be read beside a form. */
export const ReadingClauses = ({ clauses, isMarked, renderMark }: ReadingClausesProps) => (
  <ol className="plain reading-clauses" aria-label="草案条款">
    {clauses.map((clause) => (
      <li key={clause.anchorId} data-marked={isMarked?.(clause.anchorId) || undefined}>
        <p>
          <b>{clause.no}</b>　{clause.text}
          {renderMark?.(clause)}
        </p>
      </li>
    ))}
  </ol>
);

interface Paper {
  id: string;
  kind: DocumentKind;
  name: string;
  size: number;
  url: string;
}

/** Papers one click away. */
export const ReadingPapers = ({ title, papers }: { title: string; papers: readonly Paper[] }) => (
  <>
    <Heading level={3}>
      {title}：{papers.length}份
    </Heading>
    <ul className="plain rows" aria-label={title}>
      {papers.map(({ id, kind, name, size, url }) => (
        <li key={id}>
          <a href={url} target="_blank" rel="noopener">
            {name}
          </a>
          <span className="small soft">
            　{DOCUMENT_LABELS[kind]}　{fileNote(name, size)}
          </span>
        </li>
      ))}
    </ul>
  </>
);
