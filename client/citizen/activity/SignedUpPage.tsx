import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { At, PageProps } from '#client/route.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import type { Credential } from '../receipt/credential.ts';
import { FreshReceipt } from '../receipt/FreshReceipt.tsx';
import { GoOn, LaterReceipt } from '../receipt/GivenReceipt.tsx';
import { receiptSeen } from '../receipt/receipt-seen.ts';
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
    <Fresh signUp={signUp} credential={credential} at={at} />
  ) : (
    <LaterReceipt
      title="报名回执"
      lead="查询码在报名以后只显示过一次。请输入受理编号和查询码，查看或者取消报名。"
      receiptNo={at.params.receiptNo ?? ''}
    />
  );
}

const Fresh = ({ signUp, credential, at }: { signUp: SignUp; credential: Credential; at: At }) => (
  <FreshReceipt
    tag="已报名"
    title="报名成功"
    lead="请记下受理编号和查询码，或把本页保存、打印，到场时出示编号。查询码只显示这一次，不能到场的凭它取消报名。"
    {...{ credential, at }}
    received={signUp.signedUpAt}
    term="报名时间"
    href={signedUpHref}
    said={signUpFacts(signUp)}
  >
    <div className="row screen-only">
      <ButtonLink look="quiet" href={activityCalendarHref(signUp.activity)}>
        加入日历
      </ButtonLink>
      <GoOn credential={credential}>查看或取消报名</GoOn>
    </div>
  </FreshReceipt>
);
