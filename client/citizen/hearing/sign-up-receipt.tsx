import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { moment } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { SIGN_UP_STATE_LABELS } from '#client/words.ts';
import { Reasons } from '../receipt/MinePage.tsx';
import { receiptPart } from '../receipt/receipt-part.ts';
import { signUpSteps } from '../signup/change-sign-up.ts';
import { hearingCalendarHref } from '../addresses/hearing.ts';
import { signUpFacts } from './sign-up-facts.tsx';
import { nextOf } from './sign-up-next.ts';

const MySignUpFragment = graphql(`
  fragment Mine_hearingSignUp on MyHearingSignUp {
    receiptNo
    attendance
    side
    displayName
    submittedAt
    hearingState: state
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
      beginsAt
      place
      signUpClosesAt
      contact
    }
  }
`);

type SignUp = ResultOf<typeof MySignUpFragment>;
interface Mine {
  mine: SignUp;
}

const KINDS: Readonly<Record<SignUp['hearingState'], TagKind>> = {
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

const next = ({ hearingState: state, ...signUp }: SignUp) => nextOf({ ...signUp, state });

/** 听证报名: whether the person is called, and the way out. */
export const hearingReceipt = receiptPart({
  type: 'MyHearingSignUp',
  fragment: MySignUpFragment,
  receiptName: '报名回执',
  title: '我的报名',
  fresh: (signUp) => ({
    tag: SIGN_UP_STATE_LABELS[signUp.hearingState],
    title: '您的报名已收到',
    lead: '请记下受理编号和查询码，或把本页保存、打印。在别的设备上查看是否入选、撤回报名，都用它们。',
    received: signUp.submittedAt,
    said: signUpFacts(signUp),
    next: next(signUp),
    links: signUp.hearing.beginsAt ? (
      <ButtonLink look="quiet" href={hearingCalendarHref(signUp.hearing.no)}>
        加入日历
      </ButtonLink>
    ) : null,
    goOn: '查看或撤回报名',
  }),
  head: (signUp) => ({
    tag: <Tag kind={KINDS[signUp.hearingState]}>{SIGN_UP_STATE_LABELS[signUp.hearingState]}</Tag>,
    lead: signUp.hearing.stage === 'CANCELLED' ? undefined : next(signUp),
    facts: [
      {
        term: '收到时间',
        detail: <time dateTime={signUp.submittedAt}>{moment(signUp.submittedAt)}</time>,
      },
    ],
  }),
  listed: (signUp) => ({
    matter: signUp.hearing.name,
    received: signUp.submittedAt,
    next:
      signUp.hearing.stage === 'CANCELLED'
        ? `本次听证会已经取消。${signUp.hearing.cancelReason ?? ''}`
        : next(signUp),
    waits: signUp.claim.allowed,
  }),
  deeds: ({ claim, withdraw }) => [
    ...(claim.allowed ? [{ label: '确认参加', step: 'claim' }] : []),
    ...(withdraw.allowed
      ? [
          {
            label: '撤回报名',
            quiet: true,
            step: 'cancel',
            asks: '撤回以后不能恢复，不再参加抽取，席位让给别人。截止以前可以重新报名。',
          },
        ]
      : []),
  ],
  Body: ({ mine }: Mine) => (
    <>
      {mine.hearing.stage === 'CANCELLED' ? (
        <Note tone="care" title="本次听证会已经取消">
          {mine.hearing.cancelReason}
        </Note>
      ) : null}
      {mine.claim.allowed ? <Offer {...mine} /> : null}
      <Section id="neirong" title="您的报名" rule>
        <Facts items={signUpFacts(mine)} />
      </Section>
      <Reasons findings={mine.withdraw.findings} />
    </>
  ),
  steps: signUpSteps,
});

/** A freed seat is reserved until its deadline for confirmation; the button stands below. */
const Offer = ({ claimBy }: SignUp) => (
  <Note tone="care" title="有空出的席位，等您确认">
    {claimBy ? (
      <p>
        保留到<time dateTime={claimBy}>{moment(claimBy)}</time>
        ，逾期让给下一位。请在下面确认参加；不来的请撤回报名。
      </p>
    ) : null}
  </Note>
);
