import type { ReactNode } from 'react';
import { isHeading } from '#server/law/draft/draft-tree.ts';
import { clauseName } from '../names.ts';
import { Corrected } from '../notice/Corrected.tsx';
import type { Chapter } from './chapters.ts';
import type { ReadClause } from './comparison.ts';

interface ChapterFoldProps {
  chapter: Chapter<Pick<ReadClause, 'kind' | 'no' | 'text'>>;
  id?: string | undefined;
  open: boolean;
  /** Opinions on its clauses. */
  count: number;
  children: ReactNode;
}

/** 一章, folded to its name, its range and the number of opinions; printed unfolded. */
export const ChapterFold = ({ chapter, id, open, count, children }: ChapterFoldProps) => (
  <details className="clause-fold" id={id} open={open}>
    <summary>
      <b>
        <Name {...chapter} />
      </b>
      {count > 0 ? <span className="soft">　{count}条意见</span> : null}
    </summary>
    {children}
  </details>
);

/** A chapter by its name and how many clauses it has; clauses outside of chapters by their range. */
function Name({ heading, clauses }: ChapterFoldProps['chapter']) {
  const own = clauses.filter(({ kind }) => !isHeading(kind));
  if (!heading) return rangeOf(own);
  return (
    <>
      {heading.no}　<Corrected part="DRAFT">{heading.text.split('\n')[0] ?? ''}</Corrected>
      {own.length > 0 ? <span className="small">（{own.length}条）</span> : null}
    </>
  );
}

const rangeOf = (clauses: ChapterFoldProps['chapter']['clauses']) => {
  const [first, last] = [clauses[0], clauses.at(-1)].map((one) => (one ? clauseName(one.no) : ''));
  return first === last ? first : `${first}至${last}`;
};
