import { clauseMark } from '#client/citizen/names.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { placeOf } from '#client/staff/ground/addresses/draft.ts';
import type { Version } from './draft-record.ts';

/** A version as it reads. */
export const WholeText = ({ version: { clauses } }: { version: Version }) => (
  <div className="draft-clauses">
    {clauses.map(({ anchorId, no, text }) => (
      <article key={anchorId} id={placeOf(anchorId)} className="draft-clause">
        <Heading level={3} className="clause-no">
          {clauseMark(no)}
        </Heading>
        <p className="draft-words">{text}</p>
      </article>
    ))}
  </div>
);
