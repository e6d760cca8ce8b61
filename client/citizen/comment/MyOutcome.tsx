import type { ReactNode } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { MyOutcome_CommentFragment } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Reason } from '#client/ui/Theme.tsx';
import { Note } from '#client/ui/Note.tsx';
import { HIDE_REASON_LABELS } from '#client/words.ts';
import { consultationHref, decisionHref, groupHref, reportHref } from '../addresses.ts';
import { AnswerText } from '../AnswerText.tsx';
import { Corrected } from '../notice/Corrected.tsx';
import { WithCorrections } from '../notice/CorrectionNotes.tsx';
import { OwnDeeds } from '../deed/OwnDeeds.tsx';
import { revisedIn } from '../draft/revised-in.ts';

export const MyOutcomeFragment = graphql(`
  fragment MyOutcome_comment on MyComment {
    status
    hidden
    outcome
    ground
    reason
    route
    routedAnswer
    routedAnsweredOn
    changedClauses {
      ...ChangedClause_fields
    }
    decidedOn
    confirmedUnit
    clusterTitle
    clusterCount
    groupId
    adoptedLine {
      ...DeedLine_line
    }
    consultation {
      no
      round
      stage
      withdrawnReason
      correctedWords {
        ...CorrectedWords_fields
      }
      feedbackDueOn
      feedbackOverdue
      decision {
        no
        phase
      }
      draftVersionNo
      revision {
        no
      }
      report {
        publishedOn
      }
    }
  }
`);

type Facts = MyOutcome_CommentFragment;

interface MyOutcomeProps {
  comment: FragmentType<typeof MyOutcomeFragment>;
  /** Further content below the reason, such as a question about it. */
  children?: ReactNode;
}

/** Decision on one comment: outcome, reason, the clause before and after (处理结果). */
export function MyOutcome({ comment, children }: MyOutcomeProps) {
  const facts = readFragment(MyOutcomeFragment, comment);
  return (
    <Section id="jieguo" title="处理结果">
      {facts.outcome ? <Decided {...facts} outcome={facts.outcome} /> : <Waiting {...facts} />}
      {children}
      {facts.hidden ? (
        <Note tone="care" small>
          原文因“{HIDE_REASON_LABELS[facts.hidden]}”不予公开展示；意见照样计入、照样研究处理。
        </Note>
      ) : null}
    </Section>
  );
}

function Decided(facts: Facts & { outcome: NonNullable<Facts['outcome']> }) {
  const { outcome, reason, ground, route, changedClauses } = facts;
  const answer = { outcome, reason: reason ?? '', ground, route, changedClauses };
  return (
    <>
      <WithCorrections words={facts.consultation.correctedWords}>
        <AnswerText {...answer} before="征求意见稿" revised={revisedIn(facts.consultation)} />
        <RoutedAnswer {...facts} />
        <Cluster {...facts} />
        <OwnDeeds no={facts.consultation.decision.no} line={facts.adoptedLine} />
      </WithCorrections>
      <p className="small soft gap-top">
        {facts.confirmedUnit}
        {facts.decidedOn ? `　${longDate(facts.decidedOn)}` : ''}
      </p>
      <p className="row gap-top">
        {facts.consultation.report ? <a href={reportHref(facts.consultation)}>看全部意见的采纳情况</a> : null}
        <a href={decisionHref(facts.consultation.decision.no)}>这项决策走到哪一步</a>
      </p>
    </>
  );
}

/** The answer of the place to which the opinion was sent (转办答复). */
const RoutedAnswer = ({ routedAnswer, routedAnsweredOn }: Pick<Facts, 'routedAnswer' | 'routedAnsweredOn'>) =>
  routedAnswer && routedAnsweredOn ? (
    <Reason label={`转办单位的答复　${longDate(routedAnsweredOn)}`}>{routedAnswer}</Reason>
  ) : null;

const Cluster = ({ clusterTitle, clusterCount, groupId, consultation }: Facts) =>
  clusterTitle && clusterCount && clusterCount > 1 ? (
    <p className="gap-top">
      与您意见相近的共{clusterCount}条，归为“<Corrected part="REPORT">{clusterTitle}</Corrected>”一并处理。
      {groupId ? <a href={groupHref(consultation, groupId)}>看大家怎么说</a> : null}
    </p>
  ) : null;

/**
 * Note on a consultation or decision that ended before an answer was due: opinions stay on record, and the notice gives
 * the reason.
 */
const Ended = ({ what, why, href }: { what: string; why?: string | null | undefined; href: string }) => (
  <Note tone="care" title={what}>
    {why ? <p>理由：{why}</p> : null}
    <p>
      您的意见保留在案，凭受理编号和查询码仍可查看。<a href={href}>看公告</a>
    </p>
  </Note>
);

/** The round was withdrawn, the opinion was not: it is answered like every other. */
const StillAnswered = ({ why, day, href }: { why: string | null | undefined; day: string; href: string }) => (
  <Note tone="care" title="本次征求意见已经撤回，您的意见继续有效">
    {why ? <p>撤回理由：{why}</p> : null}
    <p>
      承办单位照样研究处理您的意见，结果和理由应当在{longDate(day)}前公布，届时在这里也能看到，不必重新提交。
      <a href={href}>看公告</a>
    </p>
  </Note>
);

function Waiting({ status, consultation }: Facts) {
  if (status === 'WITHDRAWN') return <p>您已经撤回这条意见，不再计入，也不再处理。</p>;
  const { stage, withdrawnReason, decision, report, feedbackDueOn, feedbackOverdue } = consultation;
  if (stage === 'WITHDRAWN' && !feedbackDueOn)
    return <Ended what="本次征求意见已经撤回" why={withdrawnReason} href={consultationHref(consultation)} />;
  if (decision.phase === 'TERMINATED' && !report)
    return <Ended what="这项决策已经终止，不再作出决定" href={decisionHref(decision.no)} />;
  if (feedbackOverdue && feedbackDueOn)
    return (
      <Note tone="due" title="采纳情况逾期没有公布">
        应当在{longDate(feedbackDueOn)}前公布。逾期的记录公开，公布以后也保留。
      </Note>
    );
  if (stage === 'WITHDRAWN' && feedbackDueOn)
    return <StillAnswered why={withdrawnReason} day={feedbackDueOn} href={consultationHref(consultation)} />;
  return (
    <p>
      {stage === 'OPEN' ? '征集截止以后研究处理。' : '正在研究处理。'}
      {feedbackDueOn ? `结果和理由应当在${longDate(feedbackDueOn)}前公布，届时在这里也能看到。` : ''}
    </p>
  );
}
