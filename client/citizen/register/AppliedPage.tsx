import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { FreshReceipt } from '../receipt/FreshReceipt.tsx';
import { GoOn, LaterReceipt } from '../receipt/GivenReceipt.tsx';
import { receiptSeen } from '../receipt/receipt-seen.ts';
import { appliedHref } from './addresses.ts';
import { applicationFacts } from './application-facts.ts';

export const AppliedPageQuery = graphql(`
  query AppliedPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    application: myRepresentativeApplication(receiptNo: $receiptNo, lookupCode: $lookupCode)
      @include(if: $known) {
      submittedAt
      ...ApplicationFacts_application
    }
  }
`);

export type AppliedData = ResultOf<typeof AppliedPageQuery>;

/** 申请回执: the number, the code that is shown this once, and what was sent. */
export function AppliedPage({ data: { application }, at }: PageProps<AppliedData>) {
  const credential = receiptSeen(at);
  return credential && application ? (
    <FreshReceipt
      tag="已收到"
      title="您的申请已收到"
      lead="请记下受理编号和查询码，或把本页保存、打印。查询码只显示这一次。县政府办公室会联系您核实身份和年龄；结果凭这两个号码查看。"
      {...{ credential, at }}
      received={application.submittedAt}
      href={appliedHref}
      said={applicationFacts(application)}
    >
      <GoOn credential={credential} look="quiet" screenOnly>
        查看核实情况
      </GoOn>
    </FreshReceipt>
  ) : (
    <LaterReceipt
      title="申请回执"
      lead="查询码在提交以后只显示过一次。请输入受理编号和查询码，查看核实的结果。"
      receiptNo={at.params.receiptNo ?? ''}
    />
  );
}
