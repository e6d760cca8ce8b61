import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { moment } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { REGISTRATION_STATE_LABELS, words } from '#client/words.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { Reasons } from '../receipt/MinePage.tsx';
import { receiptPart } from '../receipt/receipt-part.ts';
import { signUpSteps } from '../signup/change-sign-up.ts';
import { eventCalendarHref } from '../addresses/event.ts';
import { GivenBack } from './GivenBack.tsx';
import { registrationFacts } from './registration-facts.tsx';

const MyRegistrationFragment = graphql(`
  fragment Mine_registration on MyRegistration {
    receiptNo
    displayName
    persons
    needs
    registrationState: state
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
      signUpClosesAt
      slots {
        startsAt
        signUpFindings {
          message
          fix
        }
      }
    }
  }
`);

type Registration = ResultOf<typeof MyRegistrationFragment>;
interface Mine {
  mine: Registration;
}

const KINDS: Readonly<Partial<Record<Registration['registrationState'], TagKind>>> = {
  CONFIRMED: 'done',
  CHECKED_IN: 'done',
  OFFERED: 'care',
  WAITLISTED: 'plain',
};

/** States in which there is no seat left to give back, as the page says above. */
const ENDED: ReadonlySet<Registration['registrationState']> = new Set([
  'CANCELLED',
  'LAPSED',
  'CHECKED_IN',
  'NO_SHOW',
]);

/** 开放活动报名: whether the seat is confirmed, until when an offered one is reserved, and the way to give it back. */
export const registrationReceipt = receiptPart({
  type: 'MyRegistration',
  fragment: MyRegistrationFragment,
  receiptName: '报名回执',
  section: { name: words.nav.events, href: ACTIVITIES },
  title: '我的报名',
  fresh: (registration) => ({
    tag: REGISTRATION_STATE_LABELS[registration.registrationState],
    title: registration.registrationState === 'WAITLISTED' ? '已排队候补' : '报名成功',
    lead: '请记下受理编号和查询码，或把本页保存、打印，到场时出示编号。在别的设备上确认候补名额、取消报名，都用它们。',
    received: registration.registeredAt,
    said: registrationFacts(registration),
    next: nextOf(registration),
    links: (
      <ButtonLink look="quiet" href={eventCalendarHref(registration.event.no)}>
        加入日历
      </ButtonLink>
    ),
    goOn: '查看或取消报名',
  }),
  head: ({ registrationState: state, registeredAt }) => ({
    tag: <Tag kind={KINDS[state] ?? 'closed'}>{REGISTRATION_STATE_LABELS[state]}</Tag>,
    facts: [{ term: '报名时间', detail: moment(registeredAt) }],
  }),
  Body: ({ mine }: Mine) => (
    <>
      <Standing {...mine} />
      <Section id="neirong" title="报名的活动" rule>
        <Facts items={registrationFacts(mine)} />
      </Section>
      {ENDED.has(mine.registrationState) ? null : <Reasons findings={mine.cancel.findings} />}
    </>
  ),
  listed: (registration) => ({
    matter: registration.event.title,
    received: registration.registeredAt,
    next: listedNext(registration),
    waits: registration.claim.allowed,
  }),
  deeds: ({ claim, cancel }) => [
    ...(claim.allowed ? [{ label: '确认名额', step: 'claim' }] : []),
    ...(cancel.allowed
      ? [
          {
            label: '取消报名',
            quiet: true,
            step: 'cancel',
            asks: '取消以后名额让给候补的人，不能恢复；报名还没有截止的，可以重新报名。',
          },
        ]
      : []),
  ],
  steps: signUpSteps,
});

/** Next step after a registration (接下来). */
function nextOf({ registrationState, ahead }: Registration): string {
  return registrationState === 'WAITLISTED'
    ? `名额暂时满了，您前面还有${ahead ?? 0}批人候补。有人取消时按先后轮到，按您留的方式告诉您；请凭回执查看并在时限内确认，逾期名额让给下一位。`
    : '请按时到场，签到时出示受理编号，或者报名回执上的二维码。不能来的，请尽早取消报名，名额会让给候补的人。';
}

/** Next step in one line of the list, with its day. */
function listedNext({ registrationState: state, claimBy, ahead, startsAt, event }: Registration): string {
  if (event.cancelReason != null) return `这项活动已经取消。原因：${event.cancelReason}`;
  if (state === 'OFFERED' && claimBy) return `名额轮到您了，请在${moment(claimBy)}以前确认。`;
  if (state === 'WAITLISTED') return `正在候补，前面还有${ahead ?? 0}批人；轮到时请在时限内确认。`;
  if (state === 'CONFIRMED') return `${moment(startsAt)}，${event.place}。请按时到场，不能来的请取消。`;
  return `${REGISTRATION_STATE_LABELS[state]}。活动时间：${moment(startsAt)}。`;
}

function Standing(registration: Registration) {
  const { registrationState: state, claimBy, event } = registration;
  if (event.cancelReason != null)
    return <Note tone="care" title="这项活动已经取消">{`原因：${event.cancelReason}`}</Note>;
  if (state === 'OFFERED' && claimBy)
    return (
      <Note tone="care" title="名额轮到您了">{`请在${moment(claimBy)}以前确认，逾期名额让给下一位。`}</Note>
    );
  if (state === 'CANCELLED')
    return <GivenBack title="报名已经取消" lead="名额已经让出。" {...registration} />;
  if (state === 'LAPSED')
    return <GivenBack tone="care" title="没有在时限以前确认" lead="名额已经让给下一位。" {...registration} />;
  return state === 'WAITLISTED' || state === 'CONFIRMED' ? (
    <p className="prose gap-below">{nextOf(registration)}</p>
  ) : null;
}
