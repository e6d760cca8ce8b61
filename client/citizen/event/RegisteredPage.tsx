import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { At, PageProps } from '#client/route.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { REGISTRATION_STATE_LABELS } from '#client/words.ts';
import type { Credential } from '../receipt/credential.ts';
import { FreshReceipt } from '../receipt/FreshReceipt.tsx';
import { GoOn, LaterReceipt } from '../receipt/GivenReceipt.tsx';
import { receiptSeen } from '../receipt/receipt-seen.ts';
import { eventCalendarHref, registeredHref } from './addresses.ts';
import { registrationFacts } from './registration-facts.tsx';

export const RegisteredPageQuery = graphql(`
  query EventRegisteredPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    registration: myRegistration(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      receiptNo
      displayName
      persons
      needs
      state
      ahead
      registeredAt
      startsAt
      endsAt
      event {
        no
        title
        place
        contact
      }
    }
  }
`);

export type RegisteredData = ResultOf<typeof RegisteredPageQuery>;
type Registration = NonNullable<RegisteredData['registration']>;

/** 报名回执: to be shown at the door; its code is shown this once. */
export function RegisteredPage({ data: { registration }, at }: PageProps<RegisteredData>) {
  const credential = receiptSeen(at);
  return credential && registration ? (
    <Fresh registration={registration} credential={credential} at={at} />
  ) : (
    <LaterReceipt
      title="报名回执"
      lead="查询码在报名以后只显示过一次。请输入受理编号和查询码，查看、确认或者取消报名。"
      receiptNo={at.params.receiptNo ?? ''}
    />
  );
}

interface FreshProps {
  registration: Registration;
  credential: Credential;
  at: At;
}

const Fresh = ({ registration, credential, at }: FreshProps) => (
  <FreshReceipt
    tag={REGISTRATION_STATE_LABELS[registration.state]}
    title={registration.state === 'WAITLISTED' ? '已排队候补' : '报名成功'}
    lead="请记下受理编号和查询码，或把本页保存、打印，到场时出示编号。查询码只显示这一次，确认候补名额、取消报名都用它。"
    {...{ credential, at }}
    received={registration.registeredAt}
    href={registeredHref}
    said={registrationFacts(registration)}
  >
    <p className="prose">{nextOf(registration)}</p>
    <div className="row screen-only" data-island="print" data-wake="idle">
      <ButtonLink look="quiet" href={eventCalendarHref(registration.event.no)}>
        加入日历
      </ButtonLink>
      <GoOn credential={credential}>查看或取消报名</GoOn>
    </div>
  </FreshReceipt>
);

/** What happens next (接下来). */
export const nextOf = ({ state, ahead }: Pick<Registration, 'state' | 'ahead'>): string =>
  state === 'WAITLISTED'
    ? `名额暂时满了，您前面还有${ahead ?? 0}批人候补。有人取消时按先后轮到，留了电子邮件的会收到告知；请凭回执查看并在时限内确认，逾期名额让给下一位。`
    : '请按时到场，签到时出示受理编号，或者报名回执上的二维码。不能来的，请尽早取消报名，名额会让给候补的人。';
