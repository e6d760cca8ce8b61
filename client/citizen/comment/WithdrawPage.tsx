import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { groupedCode } from '#client/format.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { MINE } from '../addresses.ts';
import { FormErrors } from '../FormErrors.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import { AskAgain } from '../receipt/AskAgain.tsx';
import { ofAnother, OfReceipt } from '../receipt/OfReceipt.tsx';

export const WithdrawPageQuery = graphql(`
  query WithdrawPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    mine: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      __typename
      ... on MyComment {
        receiptNo
        text
        viewerCan {
          withdraw {
            allowed
            findings {
              message
              fix
            }
          }
        }
      }
    }
  }
`);

export type WithdrawData = ResultOf<typeof WithdrawPageQuery>;

/** 撤回意见: asked once more before it is done. */
export function WithdrawPage({ data: { mine: comment }, form }: PageProps<WithdrawData>) {
  if (comment?.__typename !== 'MyComment' || ofAnother(form, comment)) return <AskAgain form={form} />;
  const { allowed, findings } = comment.viewerCan.withdraw;
  return (
    <Page>
      <PageHead title={`撤回意见 ${groupedCode(comment.receiptNo)}`} />
      <FormErrors errors={form?.errors ?? []} />
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
    </Page>
  );
}
