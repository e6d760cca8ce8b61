import { useContext } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { RevisedClause_ConsultationFragment as Facts } from '#client/graphql/graphql.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Changed } from '#client/ui/Redline.tsx';
import { redline } from '#server/law/draft/redline.ts';
import { CHANGE_SOURCE_LABELS } from '#server/law/draft/revision.ts';
import { draftHref, redlineHref } from '../addresses.ts';
import { RELATION_WORDS } from '../draft/change-counts.ts';
import { markable } from '../draft/comparison.ts';
import { revisedIn } from '../draft/revised-in.ts';
import { versionNo } from '../draft/version-name.ts';
import { clauseName } from '../names.ts';
import { CorrectedContext } from '../notice/corrected-words.ts';

export const RevisedClauseFragment = graphql(`
  fragment RevisedClause_consultation on Consultation {
    draftVersionNo
    decision {
      no
      drafts {
        no
      }
    }
    revision {
      no
      basedOnNo
      changes {
        anchorId
        relation
        noAfter
        before
        after
        source
        note
        groundId
        groundName
      }
    }
  }
`);

type Masked = FragmentType<typeof RevisedClauseFragment>;

/** The version that came of the round, and the one it was made from. */
export const revisedOf = (consultation: Masked) =>
  revisedIn(readFragment(RevisedClauseFragment, consultation));

interface RevisedClauseProps {
  consultation: Masked;
  clause: { anchorId: string; no: string };
}

/** 前后对照: what the clause was in the version before, and what it became after the public was heard; nothing while neither is public. */
export function RevisedClause({ consultation, clause }: RevisedClauseProps) {
  const facts = readFragment(RevisedClauseFragment, consultation);
  const revised = revisedIn(facts);
  const former = formerOf(facts);
  if (!revised && former === null) return null;
  const of = facts.decision.no;
  return (
    <Section id="duizhao" title="前后对照" rule>
      <div className="stack">
        {revised ? <Since facts={facts} clause={clause} version={revised.version} /> : null}
        {former === null ? null : (
          <p>
            <a href={redlineHref(of, facts.draftVersionNo, former, clause.anchorId)}>
              {`与${versionNo(former)}对照，看征求意见以前的修改`}
            </a>
          </p>
        )}
      </div>
    </Section>
  );
}

/** The public version before the one that was put to the public. */
function formerOf({ decision, draftVersionNo }: Facts): number | null {
  const before = decision.drafts.map(({ no }) => no).filter((no) => no < draftVersionNo);
  return before.length > 0 ? Math.max(...before) : null;
}

interface SinceProps {
  facts: Facts;
  clause: RevisedClauseProps['clause'];
  version: number;
}

/** Its words, marked, where the later version was made from this one; else the way to the comparison. */
function Since({ facts, clause, version }: SinceProps) {
  const { decision, draftVersionNo, revision } = facts;
  const change = revision?.changes.find(({ anchorId }) => anchorId === clause.anchorId);
  const follows = revision?.basedOnNo === draftVersionNo;
  const see = (
    <p>
      <a href={redlineHref(decision.no, version, draftVersionNo, clause.anchorId)}>
        {`在${versionNo(version)}中看${clauseName(clause.no)}怎样修改`}
      </a>
    </p>
  );

  const slipped = useContext(CorrectedContext).some(
    ({ part, wrong }) => part === 'DRAFT' && wrong && `${change?.before}\n${change?.after}`.includes(wrong),
  );
  // Strokes of a correction and of a change cannot stand in one text: the comparison tells both.
  if (!follows || slipped) return see;
  if (!change)
    return (
      <p>
        征求意见以后的{versionNo(version)}没有修改这一条，
        <a href={draftHref(decision.no, version, clause.anchorId)}>看{versionNo(version)}</a>。
      </p>
    );
  return (
    <>
      <p>
        征求意见以后，{versionNo(version)}把这一条<b>{RELATION_WORDS[change.relation]}</b>
        {change.source ? `，来源：${CHANGE_SOURCE_LABELS[change.source]}` : ''}。
      </p>
      <p className="redlined prose">
        <Changed spans={redline(markable(change.before), markable(change.after))} />
      </p>
      <Why {...change} />
      {see}
    </>
  );
}

/** Reason of the change; for one that the unit made itself, under the name of who answers for it. */
const Why = ({ note, groundId, groundName }: { note: string; groundId: string | null; groundName: string }) =>
  note ? (
    <p className="prose">
      {groundId === null && groundName ? `${groundName}说明：` : ''}
      {note}
    </p>
  ) : null;
