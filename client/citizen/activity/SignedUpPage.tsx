import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { groupedCode, moment } from '#client/format.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Pin, Qr, Receipt } from '#client/ui/Receipt.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { words } from '#client/words.ts';
import { MY_COMMENT } from '../addresses.ts';
import type { Credential } from '../comment/credential.ts';
import { LookUpForm } from '../comment/LookUpForm.tsx';
import { receiptSeen } from '../comment/receipt-seen.ts';
import { qrOf } from '../qr.ts';
import { activityCalendarHref, signedUpHref } from './addresses.ts';
import { signUpFacts } from './sign-up-facts.tsx';

export const SignedUpPageQuery = graphql(`
  query ActivitySignedUpPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    signUp: mySignUp(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      receiptNo
      displayName
      needs
      signedUpAt
      activity {
        seq
        title
        place
        startsAt
        endsAt
        contact
        decision {
          no
        }
      }
    }
  }
`);

export type SignedUpData = ResultOf<typeof SignedUpPageQuery>;
type SignUp = NonNullable<SignedUpData['signUp']>;

/** 报名回执: to be shown at the door; its code is shown this once. */
export function SignedUpPage({ data: { signUp }, at }: PageProps<SignedUpData>) {
  const credential = receiptSeen(at);
  return credential && signUp ? (
    <Fresh signUp={signUp} credential={credential} origin={at.origin} />
  ) : (
    <Later receiptNo={at.params.receiptNo ?? ''} />
  );
}

interface FreshProps {
  signUp: SignUp;
  credential: Credential;
  origin: string;
}

const Fresh = ({ signUp, credential, origin }: FreshProps) => (
  <Page>
    <PageHead
      tags={<Tag kind="done">已报名</Tag>}
      title="报名成功"
      lead="请记下受理编号和查询码，或把本页保存、打印，到场时出示编号。查询码只显示这一次，不能到场的凭它取消报名。"
    />
    <div className="stack-6">
      <Receipt
        label={words.form.receiptNo}
        no={signUp.receiptNo}
        facts={[
          { term: words.form.lookupCode, detail: <Pin>{credential.lookupCode}</Pin> },
          { term: '报名时间', detail: <time dateTime={signUp.signedUpAt}>{moment(signUp.signedUpAt)}</time> },
        ]}
        qr={
          <Qr
            {...qrOf(`${origin}${signedUpHref(groupedCode(signUp.receiptNo))}`)}
            label="二维码：打开本回执的查询页"
          />
        }
      >
        <Facts items={signUpFacts(signUp)} />
      </Receipt>
      <div className="row screen-only">
        <ButtonLink look="quiet" href={activityCalendarHref(signUp.activity)}>
          加入日历
        </ButtonLink>
        <form method="post" action={MY_COMMENT}>
          <input type="hidden" name="receiptNo" value={credential.receiptNo} />
          <input type="hidden" name="lookupCode" value={credential.lookupCode} />
          <Button type="submit" look="text">
            查看或取消报名
          </Button>
        </form>
      </div>
    </div>
  </Page>
);

/** The same address later: the number alone tells nothing; the code was shown before. */
const Later = ({ receiptNo }: { receiptNo: string }) => (
  <Page>
    <PageHead
      title={`报名回执 ${receiptNo}`}
      lead="查询码在报名以后只显示过一次。请输入受理编号和查询码，查看或者取消报名。"
    />
    <LookUpForm receiptNo={receiptNo} />
  </Page>
);
