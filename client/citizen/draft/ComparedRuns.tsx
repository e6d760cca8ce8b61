import { Clauses } from '#client/ui/Clause.tsx';
import { clauseName } from '../names.ts';
import { RELATION_WORDS } from './change-counts.ts';
import { ClauseBlocks } from './ClauseBlocks.tsx';
import { DraftHeading } from './DraftHeading.tsx';
import { ComparedClause, type OfDecision } from './ComparedClause.tsx';
import { type ComparedClause as Row, isFolded, isUnchanged, type Run, runsOf } from './comparison.ts';

/** The whole text of a version with its changes; what did not change is folded to its numbers. */
export const ComparedRuns = ({ rows, decision }: { rows: readonly Row[]; decision: OfDecision }) => (
  <>
    <h2 className="visually-hidden">逐条对照</h2>
    <Clauses>
      {runsOf(rows).map((run) => (
        <OneRun key={run.clauses[0]?.anchorId} {...run} decision={decision} />
      ))}
    </Clauses>
  </>
);

const OneRun = ({ relation, clauses, decision }: Run & { decision: OfDecision }) =>
  clauses.every(isFolded) ? (
    <details className="clause-fold">
      <summary>{foldedName({ relation, clauses })}</summary>
      {clauses.map((clause) => (
        <Folded key={clause.anchorId} {...clause} />
      ))}
    </details>
  ) : (
    clauses.map((clause) =>
      isUnchanged(clause) ? (
        <DraftHeading key={clause.anchorId} clause={headingOf(clause)} />
      ) : (
        <ComparedClause key={clause.anchorId} clause={clause} decision={decision} />
      ),
    )
  );

const headingOf = ({ anchorId, noAfter, after }: Row) => ({ anchorId, no: noAfter ?? '', text: after });

const Folded = ({ anchorId, noBefore, noAfter, after }: Row) => (
  <article id={anchorId} aria-label={clauseName(noAfter ?? '')} className="folded">
    <p>
      <b>{clauseName(noAfter ?? '')}</b>
      {noBefore === noAfter ? null : <span className="small soft">　原{clauseName(noBefore ?? '')}</span>}
    </p>
    <div className="clause-text">
      <ClauseBlocks text={after} />
    </div>
  </article>
);

/** Summary of a fold: its range of clauses, and whether only their numbers changed or nothing at all. */
function foldedName({ relation, clauses }: Run): string {
  const spanOf = (no: (row: Row) => string | null) => {
    const [first = '', last = first] = [clauses[0], clauses.at(-1)].map(
      (row) => row && clauseName(no(row) ?? ''),
    );
    return first === last ? first : `${first}至${last}`;
  };
  const now = spanOf(({ noAfter }) => noAfter);
  return relation === 'RENUMBERED'
    ? `${now}　${RELATION_WORDS.RENUMBERED}（原${spanOf(({ noBefore }) => noBefore)}），文字没有修改`
    : `${now}　${RELATION_WORDS.SAME}`;
}
