import type { ResultOf } from '@graphql-typed-document-node/core';
import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { moment } from '#client/format.ts';
import { ButtonLink, type Look } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import {
  COMMENT_CHANNEL_LABELS,
  COMMENT_STATUS_LABELS,
  COMMENT_TAGS,
  OUTCOME_TAGS,
  words,
} from '#client/words.ts';
import { DISOWNED_NAME } from '#server/law/consultation/disowned-comment.ts';
import { Reasons } from '../receipt/MinePage.tsx';
import { receiptPart } from '../receipt/receipt-part.ts';
import { commentDeeds, type Listed, listedComment } from './comment-listed.ts';
import { MyOutcome } from './MyOutcome.tsx';
import { MyQuestion } from './MyQuestion.tsx';
import { MyRevisions } from './MyRevisions.tsx';
import { NextSteps } from './NextSteps.tsx';
import { saidFacts } from './said-facts.tsx';
import { voucherHref, voucherName } from './voucher.ts';

const MyCommentFragment = graphql(`
  fragment Mine_comment on MyComment {
    receiptNo
    status
    disownedAt
    submittedAt
    channel
    stance
    clauseNo
    text
    suggestedText
    clauseText
    quote {
      words
    }
    quoteNow {
      ...FollowedQuote_fields
    }
    displayName
    showText
    blackouts {
      words
      kind
      reason
    }
    attachments {
      id
      name
    }
    commitment
    salt
    payload
    outcome
    reasonQuestion {
      dueOn
      overdue
      answeredOn
    }
    consultation {
      id
      no
      round
      title
      stage
      closesOn
      feedbackDueOn
      feedbackOverdue
      decision {
        phase
      }
      ...NextSteps_consultation
    }
    viewerCan {
      action
      allowed
      findings {
        message
      }
    }
    ...MyOutcome_comment
    ...MyQuestion_comment
    ...MyRevisions_comment
  }
`);

type Comment = ResultOf<typeof MyCommentFragment>;
interface Mine {
  mine: Comment;
}

/** 意见: on its receipt the proof to keep; later what became of it and why, first. */
export const commentReceipt = receiptPart({
  type: 'MyComment',
  fragment: MyCommentFragment,
  receiptName: '回执',
  title: words.nav.myComment,
  fresh: (comment) => ({
    tag: COMMENT_STATUS_LABELS.RECEIVED,
    title: '您的意见已收到',
    lead: '请记下受理编号和查询码，或把本页保存、打印。在别的设备上查询、修改、撤回都用它们。',
    received: comment.submittedAt,
    said: saidFacts(comment),
    links: <Voucher mine={comment} />,
    goOn: '修改或撤回',
    island: { name: 'receipt', props: { consultationId: comment.consultation.id } },
  }),
  head: ({ outcome, status, submittedAt, channel, disownedAt }: Listed) => ({
    tag: disownedAt ? (
      <Tag kind="care">{DISOWNED_NAME}</Tag>
    ) : outcome ? (
      <Tag kind={OUTCOME_TAGS[outcome].kind}>{OUTCOME_TAGS[outcome].word}</Tag>
    ) : (
      <Tag kind={COMMENT_TAGS[status].kind}>{COMMENT_STATUS_LABELS[status]}</Tag>
    ),
    facts: [
      { term: '收到时间', detail: <time dateTime={submittedAt}>{moment(submittedAt)}</time> },
      { term: '渠道', detail: COMMENT_CHANNEL_LABELS[channel] },
    ],
  }),
  listed: listedComment,
  deeds: commentDeeds,
  Aside: Course,
  Body,
  File: ({ mine }) => <Voucher look="text" mine={mine} />,
});

/** A comment that was withdrawn has no course any more. */
function Course({ mine: { status, outcome, consultation, submittedAt } }: Mine) {
  return status === 'WITHDRAWN' ? null : (
    <NextSteps
      consultation={consultation}
      submittedAt={submittedAt}
      outcome={outcome ? OUTCOME_TAGS[outcome].word : undefined}
    />
  );
}

function Body({ mine }: Mine) {
  const edit = offer(mine.viewerCan, 'edit');
  const withdraw = offer(mine.viewerCan, 'withdraw');
  const messages = new Set([...edit.findings, ...withdraw.findings].map(({ message }) => message));
  return (
    <>
      {mine.disownedAt ? <Disowned at={mine.disownedAt} /> : null}
      <MyOutcome comment={mine}>
        <MyQuestion comment={mine} />
      </MyOutcome>
      <Section id="neirong" title="您的意见" rule>
        <Facts items={saidFacts(mine)} />
        <MyRevisions comment={mine} />
      </Section>
      <Reasons findings={[...messages].map((message) => ({ message }))} />
    </>
  );
}

const Disowned = ({ at }: { at: string }) => (
  <Note tone="care" title="已经说明这条意见不是本人提出">
    {moment(at)}
    起，署名和原文都不公开，留下的姓名和联系方式不再使用。意见按署名不实单独计数，承办单位照样研究答复。
  </Note>
);

const Voucher = ({ mine, look = 'quiet' }: Mine & { look?: Look }) => (
  <ButtonLink look={look} href={voucherHref(mine)} download={voucherName(mine)}>
    保存凭证
  </ButtonLink>
);
