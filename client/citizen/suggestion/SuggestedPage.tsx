import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { At, PageProps } from '#client/route.ts';
import { groupedCode, longDate, moment } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Pin, Qr, Receipt } from '#client/ui/Receipt.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { words } from '#client/words.ts';
import { MY_COMMENT, suggestedHref } from '../addresses.ts';
import type { Credential } from '../comment/credential.ts';
import { LookUpForm } from '../comment/LookUpForm.tsx';
import { receiptSeen } from '../comment/receipt-seen.ts';
import { qrOf } from '../qr.ts';
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
    <Later receiptNo={at.params.receiptNo ?? ''} />
  );
}

function Fresh({ suggestion, credential, at }: { suggestion: Suggestion; credential: Credential; at: At }) {
  const { receiptNo, submittedAt, dueOn, unitName } = suggestion;
  return (
    <Page>
      <PageHead
        tags={<Tag kind="done">已收到</Tag>}
        title="您的意见建议已收到"
        lead={`请记下受理编号和查询码，或把本页保存、打印。查询码只显示这一次。由${unitName}办理，${longDate(dueOn)}前答复。`}
      />
      <div className="stack-6">
        <Receipt
          label={words.form.receiptNo}
          no={receiptNo}
          facts={[
            { term: words.form.lookupCode, detail: <Pin>{credential.lookupCode}</Pin> },
            { term: '收到时间', detail: <time dateTime={submittedAt}>{moment(submittedAt)}</time> },
          ]}
          qr={
            <Qr
              {...qrOf(`${at.origin}${suggestedHref(groupedCode(receiptNo))}`)}
              label="二维码：打开本回执的查询页"
            />
          }
        >
          <Facts items={suggestionFacts(suggestion)} />
        </Receipt>
        <form method="post" action={MY_COMMENT} className="screen-only">
          <input type="hidden" name="receiptNo" value={credential.receiptNo} />
          <input type="hidden" name="lookupCode" value={credential.lookupCode} />
          <Button type="submit" look="quiet">
            查看办理情况
          </Button>
        </form>
      </div>
    </Page>
  );
}

/** The same address later: the number alone tells nothing; the code was shown before. */
const Later = ({ receiptNo }: { receiptNo: string }) => (
  <Page>
    <PageHead
      title={`回执 ${receiptNo}`}
      lead="查询码在提交以后只显示过一次。请输入受理编号和查询码，查看这件意见建议的办理和答复。"
    />
    <LookUpForm receiptNo={receiptNo} />
  </Page>
);
