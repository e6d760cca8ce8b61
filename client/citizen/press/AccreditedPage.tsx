import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { FreshReceipt } from '../receipt/FreshReceipt.tsx';
import { GoOn, LaterReceipt } from '../receipt/GivenReceipt.tsx';
import { receiptSeen } from '../receipt/receipt-seen.ts';
import { accreditationFacts } from './accreditation-facts.ts';
import { accreditedHref } from './addresses.ts';

export const AccreditedPageQuery = graphql(`
  query AccreditedPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    accreditation: myAccreditation(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      outlet
      coverage
      displayName
      persons
      equipment
      requestedAt
      event {
        title
        place
        contact
        startsAt
        endsAt
      }
    }
  }
`);

/** 记者报名回执: to be shown at the door; its code is shown this once. */
export function AccreditedPage({
  data: { accreditation },
  at,
}: PageProps<ResultOf<typeof AccreditedPageQuery>>) {
  const credential = receiptSeen(at);
  if (!credential || !accreditation)
    return (
      <LaterReceipt
        title="记者报名回执"
        lead="查询码在报名以后只显示过一次。请输入受理编号和查询码，查看核准结果或者取消报名。"
        receiptNo={at.params.receiptNo ?? ''}
      />
    );
  return (
    <FreshReceipt
      tag="等待核准"
      title="报名已收到"
      lead="请记下受理编号和查询码，或把本页保存、打印，到场时出示编号。查询码只显示这一次。"
      {...{ credential, at }}
      received={accreditation.requestedAt}
      href={accreditedHref}
      said={accreditationFacts(accreditation)}
    >
      <p className="prose">主办单位按报名先后核准，结果用您留的联系方式告诉您，也可以凭编号和查询码查看。</p>
      <div className="row screen-only" data-island="print" data-wake="idle">
        <GoOn credential={credential}>查看或取消报名</GoOn>
      </div>
    </FreshReceipt>
  );
}
