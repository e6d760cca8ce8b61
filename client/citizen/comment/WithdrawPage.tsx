import type { ResultOf } from '@graphql-typed-document-node/core';
import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Note } from '#client/ui/Note.tsx';
import { MINE } from '../addresses.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { OfReceipt } from '../receipt/OfReceipt.tsx';
import { OfComment } from './OfComment.tsx';

export const WithdrawPageQuery = graphql(`
  query WithdrawPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    mine: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      __typename
      ... on MyComment {
        receiptNo
        text
        viewerCan {
          action
          allowed
          findings {
            message
            fix
          }
        }
      }
    }
  }
`);

export type WithdrawData = ResultOf<typeof WithdrawPageQuery>;
type Comment = Extract<WithdrawData['mine'], { __typename: 'MyComment' }>;

/** 撤回意见: asked once more before it is done. */
export const WithdrawPage = ({ data, form }: PageProps<WithdrawData>) => (
  <OfComment mine={data.mine} form={form} title="撤回意见">
    {(comment) => <Withdraw comment={comment} />}
  </OfComment>
);

function Withdraw({ comment }: { comment: Comment }) {
  const { allowed, findings } = offer(comment.viewerCan, 'withdraw');
  return (
    <>
      <Note tone="care" title={allowed ? '撤回以后不能恢复' : '现在不能撤回'}>
        {allowed ? (
          <p>这条意见不再计入总数，也不再处理，原文不公开。截止以前可以另外提交一条新的意见。</p>
        ) : (
          findings.map(({ message, fix }) => (
            <p key={message}>
              {message}
              {fix}
            </p>
          ))
        )}
      </Note>
      <div className="said gap-above">
        <Paragraphs>{comment.text}</Paragraphs>
      </div>
      <Form>
        <OfReceipt no={comment.receiptNo} />
        <p className="row gap-above">
          {allowed ? <Button type="submit">撤回这条意见</Button> : null}
          <ButtonLink look="text" href={MINE}>
            {allowed ? '不撤回了' : '回到我的意见'}
          </ButtonLink>
        </p>
      </Form>
    </>
  );
}
