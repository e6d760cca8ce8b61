import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { shortDate } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Page, StickyBar, WithToc } from '#client/ui/Layout.tsx';
import { Toc } from '#client/ui/Toc.tsx';
import { OTHER_WAYS } from '../ways/anchor.ts';
import { OtherWays } from '../ways/OtherWays.tsx';
import { waysOf } from '../ways/other-ways.ts';
import { FollowLink } from '../parts/FollowLink.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { hearingHref, signUpHref } from '../addresses/hearing.ts';
import { HearingCourse } from './HearingCourse.tsx';
import { HearingHead } from './HearingHead.tsx';
import { ListPart } from './ListPart.tsx';
import { MaterialsPart } from './MaterialsPart.tsx';
import { NoticePart } from './NoticePart.tsx';
import { PARTS } from './parts.ts';
import { NoticesPart } from './NoticesPart.tsx';
import { RecordPart } from './RecordPart.tsx';
import { ReportPart } from './ReportPart.tsx';
import { SignUpPart } from './SignUpPart.tsx';
import { untilText } from '../parts/hearing-times.ts';

export const HearingPageQuery = graphql(`
  query HearingPage($no: String!, $decisionNo: String!) {
    serverTime {
      now
    }
    hearing(no: $no) {
      id
      no
      name
      purpose
      heldOn
      beginsAt
      startedAt
      signUpOpen
      signUpOpensAt
      signUpClosesAt
      noticePublishedAt
      unit {
        name
      }
      decision {
        no
        title
      }
      participants {
        id
      }
      ...HearingHead_hearing
      ...HearingCourse_hearing
      ...NoticePart_hearing
      ...SignUpPart_hearing
      ...ListPart_hearing
      ...MaterialsPart_hearing
      ...RecordPart_hearing
      ...ReportPart_hearing
      ...NoticesPart_hearing
    }
    decision(no: $decisionNo) {
      no
      consultations {
        id
        no
        round
      }
      ...OtherWays_decision
    }
  }
`);

export type HearingData = ResultOf<typeof HearingPageQuery>;
type Hearing = NonNullable<HearingData['hearing']>;

/** 听证会: from the notice to the report, on one page in the order in which it happens. */
export function HearingPage({ data: { hearing, decision, serverTime }, at }: PageProps<HearingData>) {
  if (!hearing) return null;
  const ways = decision ? waysOf(decision, { now: serverTime.now, except: hearingHref(hearing.no) }) : [];
  return (
    <>
      <Page>
        <HearingHead hearing={hearing} />
        <HearingCourse hearing={hearing} />
        <WithToc toc={<Toc items={contentsOf(hearing, ways.length > 0)} />}>
          <NoticePart hearing={hearing} rounds={decision?.consultations ?? []} />
          <SignUpPart hearing={hearing} now={serverTime.now} />
          <OtherWays ways={ways} />
          <ListPart hearing={hearing} />
          <MaterialsPart hearing={hearing} />
          <RecordPart hearing={hearing} />
          <ReportPart hearing={hearing} />
          <NoticesPart hearing={hearing} />
        </WithToc>
        <FollowLink no={hearing.decision.no} />
        <PrintAddress at={at} href={hearingHref(hearing.no)} />
      </Page>
      <SignUpBar {...hearing} />
    </>
  );
}

const { materials, record, report, ...ALWAYS } = PARTS;

/** The parts that are there: no materials without participants, no record before the hearing. */
const contentsOf = ({ participants, startedAt }: Hearing, others: boolean) =>
  [
    ALWAYS.notice,
    ALWAYS.signUp,
    ...(others ? [OTHER_WAYS] : []),
    ALWAYS.list,
    ...(participants.length > 0 ? [materials] : []),
    ...(startedAt ? [record, report] : []),
    ALWAYS.notices,
  ].map(({ id, title }) => ({ href: `#${id}`, label: title }));

/** On phones, the one action of the page at hand. */
const SignUpBar = ({ no, heldOn, signUpOpen, signUpClosesAt }: Hearing) =>
  signUpOpen && signUpClosesAt ? (
    <StickyBar
      strong={heldOn ? `${shortDate(heldOn)}举行` : '正在报名'}
      soft={`${untilText(signUpClosesAt, true)} 报名截止`}
    >
      <ButtonLink href={signUpHref(no)}>报名</ButtonLink>
    </StickyBar>
  ) : null;
