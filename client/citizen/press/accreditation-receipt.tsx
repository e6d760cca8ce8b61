import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { moment } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { ACCREDITATION_DECLINE_LABELS, ACCREDITATION_STATE_LABELS, words } from '#client/words.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { eventHref } from '../addresses/event.ts';
import { receiptPart } from '../receipt/receipt-part.ts';
import { signUpSteps } from '../signup/change-sign-up.ts';
import { accreditationFacts } from './accreditation-facts.ts';

const MyAccreditationFragment = graphql(`
  fragment Mine_accreditation on MyAccreditation {
    receiptNo
    outlet
    coverage
    displayName
    persons
    equipment
    accreditationState: state
    declineReason
    requestedAt
    withdraw {
      allowed
    }
    event {
      no
      title
      place
      contact
      startsAt
      endsAt
      cancelReason
    }
  }
`);

type Accreditation = ResultOf<typeof MyAccreditationFragment>;
interface Mine {
  mine: Accreditation;
}

const KINDS: Readonly<Record<Accreditation['accreditationState'], TagKind>> = {
  RECEIVED: 'plain',
  ACCEPTED: 'done',
  DECLINED: 'care',
  WITHDRAWN: 'closed',
  ARRIVED: 'done',
};

/** 记者报名: what was decided and why, and how to give it back. */
export const accreditationReceipt = receiptPart({
  type: 'MyAccreditation',
  fragment: MyAccreditationFragment,
  receiptName: '记者报名回执',
  section: { name: words.nav.events, href: ACTIVITIES },
  title: '我的记者报名',
  fresh: (accreditation) => ({
    tag: '等待核准',
    title: '报名已收到',
    lead: '请记下受理编号和查询码，或把本页保存、打印，到场时出示编号。',
    received: accreditation.requestedAt,
    said: accreditationFacts(accreditation),
    next: '主办单位按报名先后核准，结果用您留的联系方式告诉您，也可以凭编号和查询码查看。',
    goOn: '查看或取消报名',
  }),
  head: ({ accreditationState: state, requestedAt }) => ({
    tag: <Tag kind={KINDS[state]}>{ACCREDITATION_STATE_LABELS[state]}</Tag>,
    facts: [{ term: '报名时间', detail: moment(requestedAt) }],
  }),
  Body: ({ mine }: Mine) => (
    <>
      <Standing {...mine} />
      <Section id="neirong" title="报名内容" rule>
        <Facts items={accreditationFacts(mine)} />
        <p>
          <a href={eventHref(mine.event.no)}>看发布会公告</a>
        </p>
      </Section>
    </>
  ),
  listed: (accreditation) => ({
    matter: accreditation.event.title,
    received: accreditation.requestedAt,
    next: listedNext(accreditation),
  }),
  deeds: ({ withdraw }) =>
    withdraw.allowed
      ? [
          {
            label: '取消报名',
            quiet: true,
            step: 'cancel',
            asks: '取消以后不再安排采访证；报名还没有截止的，可以重新报名。',
          },
        ]
      : [],
  steps: { cancel: signUpSteps.cancel },
});

function listedNext({ accreditationState: state, declineReason, event }: Accreditation): string {
  if (event.cancelReason != null) return `这次发布会已经取消。原因：${event.cancelReason}`;
  if (state === 'RECEIVED') return '主办单位按报名先后核准，结果用您留的联系方式告诉您。';
  if (state === 'DECLINED' && declineReason)
    return `没有核准。理由：${ACCREDITATION_DECLINE_LABELS[declineReason]}。`;
  return `${ACCREDITATION_STATE_LABELS[state]}。${moment(event.startsAt)}，${event.place}。`;
}

function Standing({ accreditationState: state, declineReason, event }: Accreditation) {
  if (event.cancelReason != null)
    return <Note tone="care" title="这次发布会已经取消">{`原因：${event.cancelReason}`}</Note>;
  if (state === 'DECLINED' && declineReason)
    return (
      <Note tone="care" title="没有核准">{`理由：${ACCREDITATION_DECLINE_LABELS[declineReason]}。`}</Note>
    );
  return state === 'ACCEPTED' ? (
    <p className="prose gap-below">请在开始前到场，凭受理编号登记、领取采访证。</p>
  ) : null;
}
