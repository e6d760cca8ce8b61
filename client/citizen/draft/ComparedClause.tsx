import { Clause } from '#client/ui/Clause.tsx';
import { Changed } from '#client/ui/Redline.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { redline } from '#server/law/draft/redline.ts';
import { CHANGE_SOURCE_LABELS } from '#server/law/draft/revision.ts';
import { decisionHref } from '../addresses.ts';
import { hearingHref } from '../addresses/hearing.ts';
import { PARTS as HEARING_PARTS } from '../hearing/parts.ts';
import { SlipsIn } from '../notice/Corrected.tsx';
import { clauseMark, clauseName } from '../names.ts';
import type { DraftDecision } from './DraftPage.tsx';
import { MovedBy, spokenOf } from './MovedBy.tsx';
import { RELATION_WORDS } from './change-counts.ts';
import { type ComparedClause as Row, isTakenIn, markable, numberOf } from './comparison.ts';

/** The decision, as far as its changes lead back to it. */
export type OfDecision = Pick<DraftDecision, 'no' | 'statements' | 'moments'>;

/** One changed clause: deletions and insertions in one text, the source of the change and the reason. */
export function ComparedClause({ clause, decision }: { clause: Row; decision: OfDecision }) {
  const { anchorId, noAfter, before, after, note, groundName } = clause;
  const spoken = spokenOf({ anchorId, decision });
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
      <SlipsIn text={`${before}\n${after}`} />
      {note || groundName || spoken.statements.length + spoken.moments.length > 0 ? (
        <>
          {groundName ? (
            <p>
              {clause.groundId === null ? (
                `${groundName}说明：`
              ) : (
                <>
                  出自<a href={groundHref(decision.no, clause)}>{groundName}</a>
                </>
              )}
            </p>
          ) : null}
          {note ? <p>{note}</p> : null}
          <MovedBy {...spoken} />
        </>
      ) : null}
    </Clause>
  );
}

/** Where the record is read that a change came from: the hearing's page, or the steps of the decision. */
function groundHref(decisionNo: string, { groundId }: Row): string {
  const [kind, hearingNo = '', part] = (groundId ?? '').split('/');
  if (kind !== 'tingzheng') return `${decisionHref(decisionNo)}#chengxu`;
  return `${hearingHref(hearingNo)}#${part === 'baogao' ? HEARING_PARTS.report.id : HEARING_PARTS.record.id}`;
}

/** Kind of change to a clause, its number before and now, and the source of the change. */
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
