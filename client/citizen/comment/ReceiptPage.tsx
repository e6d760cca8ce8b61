import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { At, PageProps } from '#client/route.ts';
import { moment } from '#client/format.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Split } from '#client/ui/Layout.tsx';
import { Pin, Qr, Receipt } from '#client/ui/Receipt.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { COMMENT_STATUS_LABELS, words } from '#client/words.ts';
import { CONSULTATIONS, MY_COMMENT, receiptHref } from '../addresses.ts';
import { groupedCode } from '#client/format.ts';
import type { Credential } from './credential.ts';
import { LookUpForm } from './LookUpForm.tsx';
import { NextSteps } from './NextSteps.tsx';
import { qrOf } from '../qr.ts';
import { receiptSeen } from './receipt-seen.ts';
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
          <Receipt
            label={words.form.receiptNo}
            no={comment.receiptNo}
            facts={[
              { term: words.form.lookupCode, detail: <Pin>{credential.lookupCode}</Pin> },
              {
                term: '收到时间',
                detail: <time dateTime={comment.submittedAt}>{moment(comment.submittedAt)}</time>,
              },
            ]}
            qr={
              <Qr
                {...qrOf(`${at.origin}${receiptHref(groupedCode(comment.receiptNo))}`)}
                label="二维码：打开本回执的查询页"
              />
            }
          >
            <Facts items={saidFacts(comment)} />
          </Receipt>
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
    <form method="post" action={MY_COMMENT}>
      <input type="hidden" name="receiptNo" value={credential.receiptNo} />
      <input type="hidden" name="lookupCode" value={credential.lookupCode} />
      <Button type="submit" look="text">
        修改或撤回
      </Button>
    </form>
  </div>
);

/** The same address later: the number alone tells nothing; the code was shown before. */
const Later = ({ receiptNo }: { receiptNo: string }) => (
  <Page>
    <PageHead
      title={`回执 ${receiptNo}`}
      lead="查询码在提交以后只显示过一次。请输入受理编号和查询码，查看这条意见的内容和处理结果。"
    />
    <LookUpForm receiptNo={receiptNo} />
    <p className="small soft gap-above">
      找不到查询码？意见不会因此丢失，照样处理，结果随采纳情况公布；也可以在
      <a href={CONSULTATIONS}>征集公告</a>里查到承办单位的电话。
    </p>
  </Page>
);
