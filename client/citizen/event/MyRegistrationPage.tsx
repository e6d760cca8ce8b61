import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { groupedCode, moment } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { REGISTRATION_STATE_LABELS } from '#client/words.ts';
import { AskAgain } from '../comment/AskAgain.tsx';
import { FormErrors } from '../FormErrors.tsx';
import { nextOf } from './RegisteredPage.tsx';
import { registrationFacts } from './registration-facts.tsx';

export const MyRegistrationPageQuery = graphql(`
  query MyRegistrationPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    registration: myRegistration(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      receiptNo
      displayName
      persons
      needs
      state
      ahead
      claimBy
      registeredAt
      startsAt
      endsAt
      claim {
        allowed
      }
      cancel {
        allowed
        findings {
          message
          fix
        }
      }
      event {
        no
        title
        place
        contact
        cancelReason
      }
    }
  }
`);

export type MyRegistrationData = ResultOf<typeof MyRegistrationPageQuery>;
type Registration = NonNullable<MyRegistrationData['registration']>;

const KINDS: Readonly<Partial<Record<Registration['state'], TagKind>>> = {
  CONFIRMED: 'done',
  CHECKED_IN: 'done',
  OFFERED: 'care',
  WAITLISTED: 'plain',
};

/** 我的报名: whether the seat is held, how long one is kept, and how to give it back. */
export function MyRegistrationPage({ data: { registration }, form }: PageProps<MyRegistrationData>) {
  if (!registration) return <AskAgain form={form} />;
  return (
    <Page>
      <PageHead
        tags={
          <Tag kind={KINDS[registration.state] ?? 'closed'}>
            {REGISTRATION_STATE_LABELS[registration.state]}
          </Tag>
        }
        title={`我的报名 ${groupedCode(registration.receiptNo)}`}
      >
        <Facts inline items={[{ term: '报名时间', detail: moment(registration.registeredAt) }]} />
      </PageHead>
      <FormErrors errors={form?.errors ?? []} />
      <Standing {...registration} />
      <Section id="neirong" title="报名的活动" rule>
        <Facts items={registrationFacts(registration)} />
      </Section>
      <Deeds {...registration} />
    </Page>
  );
}

function Standing({ state, ahead, claimBy, event }: Registration) {
  if (event.cancelReason != null)
    return <Note tone="care" title="这项活动已经取消">{`原因：${event.cancelReason}`}</Note>;
  if (state === 'OFFERED' && claimBy)
    return (
      <Note tone="care" title="名额轮到您了">{`请在${moment(claimBy)}以前确认，逾期名额让给下一位。`}</Note>
    );
  return state === 'WAITLISTED' || state === 'CONFIRMED' ? (
    <p className="prose gap-below">{nextOf({ state, ahead })}</p>
  ) : null;
}

const Deeds = ({ claim, cancel }: Registration) => (
  <form method="post" className="screen-only gap-above">
    <p className="row">
      {claim.allowed ? (
        <Button type="submit" name="step" value="claim">
          确认名额
        </Button>
      ) : null}
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
