import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { groupedCode, moment } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { AskAgain } from '../comment/AskAgain.tsx';
import { FormErrors } from '../FormErrors.tsx';
import { signUpFacts } from './sign-up-facts.tsx';

export const MySignUpPageQuery = graphql(`
  query MyActivitySignUpPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    signUp: mySignUp(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      receiptNo
      displayName
      needs
      signedUpAt
      cancelledAt
      cancel {
        allowed
        findings {
          message
          fix
        }
      }
      activity {
        seq
        title
        place
        startsAt
        endsAt
        contact
        state
        cancelledReason
        decision {
          no
        }
      }
    }
  }
`);

export type MySignUpData = ResultOf<typeof MySignUpPageQuery>;
type SignUp = NonNullable<MySignUpData['signUp']>;

/** 我的报名: whether the seat is still held, and how to give it back. */
export function MySignUpPage({ data: { signUp }, form }: PageProps<MySignUpData>) {
  if (!signUp) return <AskAgain form={form} />;
  return (
    <Page>
      <PageHead
        tags={
          <Tag kind={signUp.cancelledAt ? 'closed' : 'done'}>{signUp.cancelledAt ? '已取消' : '已报名'}</Tag>
        }
        title={`我的报名 ${groupedCode(signUp.receiptNo)}`}
      >
        <Facts inline items={[{ term: '报名时间', detail: moment(signUp.signedUpAt) }]} />
      </PageHead>
      <FormErrors errors={form?.errors ?? []} />
      {signUp.activity.state === 'CANCELLED' ? (
        <Note tone="care" title="这项活动已经取消">{`理由：${signUp.activity.cancelledReason ?? ''}`}</Note>
      ) : null}
      <Section id="neirong" title="报名的活动" rule>
        <Facts items={signUpFacts(signUp)} />
      </Section>
      <Deeds {...signUp} />
    </Page>
  );
}

const Deeds = ({ cancel }: SignUp) => (
  <form method="post" className="screen-only gap-above">
    <p className="row">
      {cancel.allowed ? (
        <Button type="submit" look="quiet" name="step" value="cancel">
          取消报名
        </Button>
      ) : null}
      <Button type="submit" look="text" name="step" value="leave">
        退出查询
      </Button>
    </p>
    {cancel.findings.map(({ message, fix }) => (
      <p key={message} className="small soft">
        {message}
        {fix}
      </p>
    ))}
  </form>
);
