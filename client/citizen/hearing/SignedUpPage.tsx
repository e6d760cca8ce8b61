import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { At, PageProps } from '#client/route.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { SIGN_UP_STATE_LABELS } from '#client/words.ts';
import type { Credential } from '../receipt/credential.ts';
import { FreshReceipt } from '../receipt/FreshReceipt.tsx';
import { GoOn, LaterReceipt } from '../receipt/GivenReceipt.tsx';
import { receiptSeen } from '../receipt/receipt-seen.ts';
import { hearingCalendarHref, signedUpHref } from './addresses.ts';
import { signUpFacts } from './sign-up-facts.tsx';
import { nextOf } from './sign-up-next.ts';

export const SignedUpPageQuery = graphql(`
  query SignedUpPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    signUp: myHearingSignUp(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      receiptNo
      attendance
      side
      displayName
      submittedAt
      state
      waiting
      hearing {
        no
        name
        heldOn
        startsAt
        beginsAt
        place
        signUpClosesAt
        contact
      }
    }
  }
`);

export type SignedUpData = ResultOf<typeof SignedUpPageQuery>;
type SignUp = NonNullable<SignedUpData['signUp']>;

/** 报名回执: the number, the code that is shown this once, and what happens next. */
export function SignedUpPage({ data, at }: PageProps<SignedUpData>) {
  const credential = receiptSeen(at);
  return credential && data.signUp ? (
    <Fresh signUp={data.signUp} credential={credential} at={at} />
  ) : (
    <LaterReceipt
      title="报名回执"
      lead="查询码在报名以后只显示过一次。请输入受理编号和查询码，查看是否入选。"
      receiptNo={at.params.receiptNo ?? ''}
    />
  );
}

const Fresh = ({ signUp, credential, at }: { signUp: SignUp; credential: Credential; at: At }) => (
  <FreshReceipt
    tag={SIGN_UP_STATE_LABELS[signUp.state]}
    title="您的报名已收到"
    lead="请记下受理编号和查询码，或把本页保存、打印。查询码只显示这一次，查看是否入选、撤回报名都用它们。"
    {...{ credential, at }}
    received={signUp.submittedAt}
    href={signedUpHref}
    said={signUpFacts(signUp)}
  >
    <p className="prose">{nextOf(signUp)}</p>
    <Deeds signUp={signUp} credential={credential} />
  </FreshReceipt>
);

/** Print, put it into one's calendar, go on without typing the codes again. */
const Deeds = ({ signUp, credential }: { signUp: SignUp; credential: Credential }) => (
  <div className="row screen-only" data-island="print" data-wake="idle">
    {signUp.hearing.beginsAt ? (
      <ButtonLink look="quiet" href={hearingCalendarHref(signUp.hearing.no)}>
        加入日历
      </ButtonLink>
    ) : null}
    <GoOn credential={credential}>查看或撤回报名</GoOn>
  </div>
);
