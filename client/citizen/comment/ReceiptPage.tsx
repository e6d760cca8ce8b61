import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { At, PageProps } from '#client/route.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Page, PageHead, Split } from '#client/ui/Layout.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { COMMENT_STATUS_LABELS } from '#client/words.ts';
import { CONSULTATIONS, receiptHref } from '../addresses.ts';
import type { Credential } from '../receipt/credential.ts';
import { NextSteps } from './NextSteps.tsx';
import { GivenReceipt, GoOn, LaterReceipt } from '../receipt/GivenReceipt.tsx';
import { receiptSeen } from '../receipt/receipt-seen.ts';
import { saidFacts } from './said-facts.tsx';
import { voucherHref, voucherName } from './voucher.ts';

export const ReceiptPageQuery = graphql(`
  query ReceiptPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    comment: myComment(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      receiptNo
      submittedAt
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
      consultation {
        id
        no
        round
        title
        ...NextSteps_consultation
      }
    }
  }
`);

export type ReceiptData = ResultOf<typeof ReceiptPageQuery>;
type Comment = NonNullable<ReceiptData['comment']>;

/** 回执: the number, the code that is shown this once, what was sent, and what happens next. */
export function ReceiptPage({ data, at }: PageProps<ReceiptData>) {
  const credential = receiptSeen(at);
  return credential && data.comment ? (
    <Fresh comment={data.comment} credential={credential} at={at} />
  ) : (
    <Later receiptNo={at.params.receiptNo ?? ''} />
  );
}

function Fresh({ comment, credential, at }: { comment: Comment; credential: Credential; at: At }) {
  return (
    <Page>
      <PageHead
        tags={<Tag kind="done">{COMMENT_STATUS_LABELS.RECEIVED}</Tag>}
        title="您的意见已收到"
        lead="请记下受理编号和查询码，或把本页保存、打印。查询码只显示这一次，以后查询、修改、撤回都用它们。"
      />
      <Split aside={<NextSteps consultation={comment.consultation} submittedAt={comment.submittedAt} />}>
        <div className="stack-6">
          <GivenReceipt
            receiptNo={comment.receiptNo}
            credential={credential}
            at={comment.submittedAt}
            origin={at.origin}
            href={receiptHref}
            said={saidFacts(comment)}
          />
          <Deeds comment={comment} credential={credential} />
        </div>
      </Split>
    </Page>
  );
}

/** Print, keep the proof, go on to one's comment without typing the codes again. */
const Deeds = ({ comment, credential }: { comment: Comment; credential: Credential }) => (
  <div
    className="row screen-only"
    data-island="receipt"
    data-props={JSON.stringify({ consultationId: comment.consultation.id })}
    data-wake="idle"
  >
    <ButtonLink look="quiet" href={voucherHref(comment)} download={voucherName(comment)}>
      保存凭证
    </ButtonLink>
    <GoOn credential={credential}>修改或撤回</GoOn>
  </div>
);

/** The same address later; a comment is never lost with its code. */
const Later = ({ receiptNo }: { receiptNo: string }) => (
  <LaterReceipt
    title="回执"
    lead="查询码在提交以后只显示过一次。请输入受理编号和查询码，查看这条意见的内容和处理结果。"
    receiptNo={receiptNo}
  >
    <p className="small soft gap-above">
      找不到查询码？意见不会因此丢失，照样处理，结果随采纳情况公布；也可以在
      <a href={CONSULTATIONS}>征集公告</a>里查到承办单位的电话。
    </p>
  </LaterReceipt>
);
