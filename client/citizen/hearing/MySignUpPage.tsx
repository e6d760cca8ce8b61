import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { groupedCode, moment } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import type { TagKind } from '#client/ui/Tag.tsx';
import { SIGN_UP_STATE_LABELS } from '#client/words.ts';
import { AskAgain } from '../comment/AskAgain.tsx';
import { FormErrors } from '../FormErrors.tsx';
import { signUpFacts } from './sign-up-facts.tsx';
import { nextOf } from './sign-up-next.ts';

export const MySignUpPageQuery = graphql(`
  query MySignUpPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    signUp: myHearingSignUp(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      receiptNo
      attendance
      side
      displayName
      submittedAt
      state
      waiting
      claimBy
      claim {
        allowed
      }
      withdraw {
        allowed
        findings {
          message
          fix
        }
      }
      hearing {
        no
        name
        stage
        cancelReason
        heldOn
        startsAt
        place
        signUpClosesAt
        contact
      }
    }
  }
`);

export type MySignUpData = ResultOf<typeof MySignUpPageQuery>;
type SignUp = NonNullable<MySignUpData['signUp']>;

const KINDS: Readonly<Record<SignUp['state'], TagKind>> = {
  REGISTERED: 'open',
  CONFIRMED: 'done',
  WAITLISTED: 'care',
  OFFERED: 'care',
  LAPSED: 'closed',
  DRAWN: 'done',
  RESERVE: 'closed',
  DECLINED: 'closed',
  WITHDRAWN: 'closed',
};

/** 我的报名: whether he is called, and the way out. */
export function MySignUpPage({ data: { signUp }, form }: PageProps<MySignUpData>) {
  if (!signUp) return <AskAgain form={form} />;
  return (
    <Page>
      <PageHead
        tags={<Tag kind={KINDS[signUp.state]}>{SIGN_UP_STATE_LABELS[signUp.state]}</Tag>}
        title={`我的报名 ${groupedCode(signUp.receiptNo)}`}
        lead={signUp.hearing.stage === 'CANCELLED' ? undefined : nextOf(signUp)}
      >
        <Facts
          inline
          items={[
            {
              term: '收到时间',
              detail: <time dateTime={signUp.submittedAt}>{moment(signUp.submittedAt)}</time>,
            },
          ]}
        />
      </PageHead>
      <FormErrors errors={form?.errors ?? []} />
      {signUp.hearing.stage === 'CANCELLED' ? (
        <Note tone="care" title="本次听证会已经取消">
          {signUp.hearing.cancelReason}
        </Note>
      ) : null}
      {signUp.claim.allowed ? <Claim {...signUp} /> : null}
      <Section id="neirong" title="您的报名" rule>
        <Facts items={signUpFacts(signUp)} />
      </Section>
      <Deeds {...signUp} />
    </Page>
  );
}

/** A freed seat is his as soon as he says so. */
const Claim = ({ claimBy }: SignUp) => (
  <Note tone="care" title="有空出的席位，等您确认">
    <form method="post" className="stack">
      {claimBy ? (
        <p>
          保留到<time dateTime={claimBy}>{moment(claimBy)}</time>，逾期让给下一位。不来的请在下面撤回报名。
        </p>
      ) : null}
      <p className="screen-only">
        <Button type="submit" name="step" value="claim">
          确认参加
        </Button>
      </p>
    </form>
  </Note>
);

/** Asked once more before it is done; without a script the fold asks. */
const Deeds = ({ withdraw }: SignUp) => (
  <form method="post" className="stack screen-only gap-above">
    {withdraw.allowed ? (
      <More row summary="撤回报名">
        <div className="stack">
          <p>撤回以后不能恢复，不再参加抽取，席位让给别人。截止以前可以重新报名。</p>
          <p>
            <Button type="submit" name="step" value="withdraw" look="quiet">
              确认撤回报名
            </Button>
          </p>
        </div>
      </More>
    ) : (
      withdraw.findings.map(({ message, fix }) => (
        <p key={message} className="small soft">
          {message}
          {fix}
        </p>
      ))
    )}
    <p>
      <Button type="submit" look="text">
        退出查询
      </Button>
    </p>
  </form>
);
