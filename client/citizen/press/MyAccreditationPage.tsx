import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { groupedCode, moment } from '#client/format.ts';
import type { PageProps } from '#client/route.ts';
import { Button } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { ACCREDITATION_DECLINE_LABELS, ACCREDITATION_STATE_LABELS } from '#client/words.ts';
import { AskAgain } from '../comment/AskAgain.tsx';
import { eventHref } from '../event/addresses.ts';
import { FormErrors } from '../FormErrors.tsx';
import { accreditationFacts } from './accreditation-facts.ts';

export const MyAccreditationPageQuery = graphql(`
  query MyAccreditationPage($receiptNo: String!, $lookupCode: String!, $known: Boolean!) {
    accreditation: myAccreditation(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      receiptNo
      outlet
      coverage
      displayName
      persons
      equipment
      state
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
  }
`);

type Data = ResultOf<typeof MyAccreditationPageQuery>;
type Accreditation = NonNullable<Data['accreditation']>;

const KINDS: Readonly<Record<Accreditation['state'], TagKind>> = {
  RECEIVED: 'plain',
  ACCEPTED: 'done',
  DECLINED: 'care',
  WITHDRAWN: 'closed',
  ARRIVED: 'done',
};

/** 我的记者报名: what was decided and why, and how to give it back. */
export function MyAccreditationPage({ data: { accreditation }, form }: PageProps<Data>) {
  if (!accreditation) return <AskAgain form={form} />;
  const { state, event } = accreditation;
  return (
    <Page>
      <PageHead
        tags={<Tag kind={KINDS[state]}>{ACCREDITATION_STATE_LABELS[state]}</Tag>}
        title={`我的记者报名 ${groupedCode(accreditation.receiptNo)}`}
      >
        <Facts inline items={[{ term: '报名时间', detail: moment(accreditation.requestedAt) }]} />
      </PageHead>
      <FormErrors errors={form?.errors ?? []} />
      <Standing {...accreditation} />
      <Section id="neirong" title="报名内容" rule>
        <Facts items={accreditationFacts(accreditation)} />
        <p>
          <a href={eventHref(event.no)}>看发布会公告</a>
        </p>
      </Section>
      <form method="post" className="screen-only gap-above">
        <p className="row">
          {accreditation.withdraw.allowed ? (
            <Button type="submit" look="quiet" name="step" value="withdraw">
              取消报名
            </Button>
          ) : null}
          <Button type="submit" look="text" name="step" value="leave">
            退出查询
          </Button>
        </p>
      </form>
    </Page>
  );
}

function Standing({ state, declineReason, event }: Accreditation) {
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
