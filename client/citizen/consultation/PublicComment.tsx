import type { ResultOf } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { shortMoment } from '#client/format.ts';
import { More } from '#client/ui/More.tsx';
import { ItemMeta, RuledItem } from '#client/ui/Ruled.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { Reason } from '#client/ui/Theme.tsx';
import { COMMENT_CHANNEL_LABELS, OUTCOME_TAGS, STANCE_TAGS, words } from '#client/words.ts';
import { QuotedWords } from '../comment/QuotedWords.tsx';
import { Rewording } from '../comment/Rewording.tsx';
import { FollowUps } from '../feedback/FollowUps.tsx';
import { aimOf, unsaid } from '../names.ts';
import { Corrected } from '../notice/Corrected.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import { beginningOf } from './beginning.ts';

export const PublicCommentFragment = graphql(`
  fragment PublicComment_comment on PublicComment {
    receiptNo
    displayName
    channel
    stance
    clauseNo
    text
    suggestedText
    clauseText
    quote {
      words
    }
    submittedAt
    outcome
    reason
    followUps {
      ...FollowUp_fields
    }
  }
`);

interface PublicCommentProps {
  comment: FragmentType<typeof PublicCommentFragment>;
  /** Said once above for all of them: the outcome and its reason are left out. */
  answered?: boolean;
  /** Not folded, however long: it is what was looked for. */
  whole?: boolean;
  children?: ReactNode;
}

/** One published comment: its stance, what was said, by whom as they agreed, and what became of it. */
export function PublicComment({ comment, answered = false, whole = false, children }: PublicCommentProps) {
  const said = readFragment(PublicCommentFragment, comment);
  const { submittedAt, stance, text, suggestedText, outcome, reason, ...about } = said;
  return (
    <RuledItem
      margin={
        <p className="row">
          <Tag kind={STANCE_TAGS[stance].kind}>{STANCE_TAGS[stance].word}</Tag>
          {outcome && !answered ? (
            <Tag kind={OUTCOME_TAGS[outcome].kind}>{OUTCOME_TAGS[outcome].word}</Tag>
          ) : null}
        </p>
      }
    >
      <div className="said">
        {text ? <Words whole={whole}>{text}</Words> : <p className="soft">{unsaid(suggestedText)}</p>}
      </div>
      <Aimed {...said} />
      <ItemMeta
        items={[
          about.displayName,
          `针对${aimOf(about.clauseNo)}`,
          COMMENT_CHANNEL_LABELS[about.channel],
          `受理编号${about.receiptNo}`,
          shortMoment(submittedAt),
        ]}
      />
      {children}
      {outcome && reason && !answered ? <Answer>{reason}</Answer> : null}
      {answered ? null : <FollowUps {...about} />}
    </RuledItem>
  );
}

/** One opinion does not push away all others: the rest of a long one is folded. */
function Words({ children, whole }: { children: string; whole: boolean }) {
  const [first, rest] = whole ? [children, ''] : beginningOf(children);
  return (
    <>
      <Paragraphs>{first}</Paragraphs>
      {rest ? (
        <More row summary={`看全文（还有${Array.from(rest).length}字）`}>
          <Paragraphs>{rest}</Paragraphs>
        </More>
      ) : null}
    </>
  );
}

type Said = ResultOf<typeof PublicCommentFragment>;

/** The words it speaks of, and those it would have instead. */
const Aimed = (said: Said) => (
  <>
    {said.quote ? (
      <p className="small">
        {aimOf(said.clauseNo)}
        <QuotedWords {...said.quote} />
      </p>
    ) : null}
    {said.suggestedText ? (
      <Reason label={words.form.suggestedText}>
        <Rewording {...said} wording={said.suggestedText} />
      </Reason>
    ) : null}
  </>
);

const Answer = ({ children }: { children: string }) => (
  <Reason label="处理与理由">
    <Corrected part="REPORT">{children}</Corrected>
  </Reason>
);
