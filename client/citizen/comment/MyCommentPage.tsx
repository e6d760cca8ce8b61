import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { groupedCode, moment } from '#client/format.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section, Split } from '#client/ui/Layout.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import {
  COMMENT_CHANNEL_LABELS,
  COMMENT_STATUS_LABELS,
  COMMENT_TAGS,
  OUTCOME_TAGS,
  words,
} from '#client/words.ts';
import { MY_COMMENT_EDIT, MY_COMMENT_WITHDRAW } from '../addresses.ts';
import { AskAgain } from './AskAgain.tsx';
import { MyOutcome } from './MyOutcome.tsx';
import { MyRevisions } from './MyRevisions.tsx';
import { NextSteps } from './NextSteps.tsx';
import { saidFacts } from './said-facts.tsx';
import { voucherHref, voucherName } from './voucher.ts';

export const MyCommentPageQuery = graphql(`
  query MyCommentPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    comment: myComment(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      receiptNo
      status
      submittedAt
      channel
      stance
      clauseNo
      text
      suggestedText
      displayName
      showText
      attachments {
        id
        name
      }
      commitment
      salt
      payload
      outcome
      consultation {
        no
        round
        title
        ...NextSteps_consultation
      }
      viewerCan {
        edit {
          allowed
          findings {
            message
          }
        }
        withdraw {
          allowed
          findings {
            message
          }
        }
      }
      ...MyOutcome_comment
      ...MyRevisions_comment
    }
  }
`);

export type MyCommentData = ResultOf<typeof MyCommentPageQuery>;
type Comment = NonNullable<MyCommentData['comment']>;

/** 我的意见: what became of it and why, first; then what was said, its history, and what one can still do. */
export function MyCommentPage({ data: { comment }, form }: PageProps<MyCommentData>) {
  if (!comment) return <AskAgain form={form} />;
  return (
    <Page>
      <PageHead tags={<Standing {...comment} />} title={`我的意见 ${groupedCode(comment.receiptNo)}`}>
        <Facts
          inline
          items={[
            {
              term: '收到时间',
              detail: <time dateTime={comment.submittedAt}>{moment(comment.submittedAt)}</time>,
            },
            { term: '渠道', detail: COMMENT_CHANNEL_LABELS[comment.channel] },
          ]}
        />
      </PageHead>
      <Split aside={<Course {...comment} />}>
        <div>
          <MyOutcome comment={comment} />
          <Section id="neirong" title="您的意见" rule>
            <Facts items={saidFacts(comment)} />
            <MyRevisions comment={comment} />
          </Section>
          <Deeds {...comment} />
        </div>
      </Split>
    </Page>
  );
}

/** A comment that was withdrawn has no course any more. */
const Course = ({ status, outcome, consultation, submittedAt }: Comment) =>
  status === 'WITHDRAWN' ? null : (
    <NextSteps
      consultation={consultation}
      submittedAt={submittedAt}
      outcome={outcome ? OUTCOME_TAGS[outcome].word : undefined}
    />
  );

function Standing({ outcome, status }: Comment) {
  if (outcome) return <Tag kind={OUTCOME_TAGS[outcome].kind}>{OUTCOME_TAGS[outcome].word}</Tag>;
  return <Tag kind={COMMENT_TAGS[status].kind}>{COMMENT_STATUS_LABELS[status]}</Tag>;
}

/** What the author can still do, and why not where he cannot. */
function Deeds(comment: Comment) {
  const { edit, withdraw } = comment.viewerCan;
  const reasons = [...new Set([...edit.findings, ...withdraw.findings].map(({ message }) => message))];
  return (
    <>
      <div className="row screen-only gap-above" data-island="print" data-wake="idle">
        {edit.allowed ? <ButtonLink href={MY_COMMENT_EDIT}>{words.actions.edit}</ButtonLink> : null}
        {withdraw.allowed ? (
          <ButtonLink look="quiet" href={MY_COMMENT_WITHDRAW}>
            {words.actions.withdraw}
          </ButtonLink>
        ) : null}
        <ButtonLink look="quiet" href={voucherHref(comment)} download={voucherName(comment)}>
          保存凭证
        </ButtonLink>
        <form method="post">
          <Button type="submit" look="text">
            退出查询
          </Button>
        </form>
      </div>
      {reasons.map((reason) => (
        <p key={reason} className="small soft gap-top">
          {reason}
        </p>
      ))}
    </>
  );
}
