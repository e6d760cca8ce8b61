import { memo } from 'react';
import { clauseMark } from '#client/citizen/names.ts';
import { More } from '#client/ui/More.tsx';
import type { ReadClause } from '#server/law/draft/clause-reader.ts';

/** How the text divides as it stands in the field: the public comments by these numbers. */
export const ClauseSplit = memo(function ClauseSplit({ clauses }: { clauses: readonly ReadClause[] }) {
  return (
    <section aria-label="条款切分" className="stack">
      {clauses.length > 0 ? (
        <More summary={`切分为${clauses.length}条，逐条核对`} row>
          <ol className="plain split">
            {clauses.map(({ no, text }) => (
              <li key={no}>
                <b>{clauseMark(no)}</b>
                <p>{text}</p>
              </li>
            ))}
          </ol>
        </More>
      ) : null}
    </section>
  );
});
