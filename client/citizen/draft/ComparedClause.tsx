import { Clause } from '#client/ui/Clause.tsx';
import { Changed } from '#client/ui/Redline.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { redline } from '#server/law/draft/redline.ts';
import { CHANGE_SOURCE_LABELS } from '#server/law/draft/revision.ts';
import { clauseMark, clauseName } from '../names.ts';
import { RELATION_WORDS } from './change-counts.ts';
import { type ComparedClause as Row, isTakenIn, markable, numberOf } from './comparison.ts';

/** One changed clause: what went and what came in one piece, what it came from and why. */
export function ComparedClause({ clause }: { clause: Row }) {
  const { anchorId, noAfter, before, after, note } = clause;
  return (
    <Clause
      id={anchorId}
      level={3}
      no={noAfter === null || isTakenIn(clause) ? numberOf(clause) : clauseMark(noAfter)}
      text={
        isTakenIn(clause) ? (
          <p>并入{clauseName(noAfter ?? '')}，文字在那里对照。</p>
        ) : (
          <p className="redlined">
            <Changed spans={redline(markable(before), markable(after))} />
          </p>
        )
      }
      say={<Said {...clause} />}
    >
      {note ? <p>{note}</p> : null}
    </Clause>
  );
}

/** What was done to it, its number before and now, and what that came from. */
const Said = (clause: Row) => {
  const { relation, noBefore, noAfter, source } = clause;
  return (
    <>
      <Tag kind={relation === 'GONE' ? 'closed' : 'plain'}>{RELATION_WORDS[relation]}</Tag>
      {noBefore && noAfter && noBefore !== noAfter && !isTakenIn(clause) ? (
        <span>
          {clauseName(noBefore)}→{clauseName(noAfter)}
        </span>
      ) : null}
      {source ? <span>来源：{CHANGE_SOURCE_LABELS[source]}</span> : null}
    </>
  );
};
