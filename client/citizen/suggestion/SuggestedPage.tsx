import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { At, PageProps } from '#client/route.ts';
import { longDate } from '#client/format.ts';
import { suggestedHref } from '../addresses.ts';
import type { Credential } from '../receipt/credential.ts';
import { FreshReceipt } from '../receipt/FreshReceipt.tsx';
import { GoOn, LaterReceipt } from '../receipt/GivenReceipt.tsx';
import { receiptSeen } from '../receipt/receipt-seen.ts';
import { suggestionFacts } from './suggestion-facts.tsx';

export const SuggestedPageQuery = graphql(`
  query SuggestedPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    suggestion: mySuggestion(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      receiptNo
      submittedAt
      dueOn
      unitName
      subject
      text
      channel
      decision {
        no
        title
      }
    }
  }
`);

export type SuggestedData = ResultOf<typeof SuggestedPageQuery>;
type Suggestion = NonNullable<SuggestedData['suggestion']>;

/** 回执: the number, the code that is shown this once, what was sent, and until when it is answered. */
export function SuggestedPage({ data, at }: PageProps<SuggestedData>) {
  const credential = receiptSeen(at);
  return credential && data.suggestion ? (
    <Fresh suggestion={data.suggestion} credential={credential} at={at} />
  ) : (
    <LaterReceipt
      title="回执"
      lead="查询码在提交以后只显示过一次。请输入受理编号和查询码，查看这件意见建议的办理和答复。"
      receiptNo={at.params.receiptNo ?? ''}
    />
  );
}

function Fresh({ suggestion, credential, at }: { suggestion: Suggestion; credential: Credential; at: At }) {
  const { submittedAt, dueOn, unitName } = suggestion;
  return (
    <FreshReceipt
      tag="已收到"
      title="您的意见建议已收到"
      lead={`请记下受理编号和查询码，或把本页保存、打印。查询码只显示这一次。由${unitName}办理，${longDate(dueOn)}前答复。`}
      {...{ credential, at }}
      received={submittedAt}
      href={suggestedHref}
      said={suggestionFacts(suggestion)}
    >
      <GoOn credential={credential} look="quiet" screenOnly>
        查看办理情况
      </GoOn>
    </FreshReceipt>
  );
}
