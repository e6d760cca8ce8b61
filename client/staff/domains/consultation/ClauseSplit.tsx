import { memo } from 'react';
import { clauseMark } from '#client/citizen/names.ts';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';
import type { DraftClause } from '#server/law/draft/draft-tree.ts';
import type { ReadWarning } from '#server/law/draft/read-warnings.ts';

/** So many are shown at once. */
const MOST = 8;

/** How the text divides as it stands in the field: the public comments by these numbers. */
interface ClauseSplitProps {
  clauses: readonly DraftClause[];
  /** Warnings about the split of the text into clauses; none of them blocks saving. */
  warnings: readonly ReadWarning[];
}

export const ClauseSplit = memo(function ClauseSplit({ clauses, warnings }: ClauseSplitProps) {
  return (
    <section aria-label="条款切分" className="stack">
      {warnings.length > 0 ? (
        <Note tone="care" small title={`切分有${warnings.length}处需要核对`} level={3}>
          <ul className="plain">
            {warnings.slice(0, MOST).map(({ line, check }) => (
              <li key={`${line}${check}`}>{check}</li>
            ))}
            {warnings.length > MOST ? <li>其余{warnings.length - MOST}处，改好前面的再看。</li> : null}
          </ul>
        </Note>
      ) : null}
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
