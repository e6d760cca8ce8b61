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
import { ComePart } from './ComePart.tsx';
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
import { isAhead } from '../parts/hearing-standing.ts';
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
      stage
      participants {
        id
      }
      previous {
        no
      }
      ...HearingHead_hearing
      ...HearingCourse_hearing
      ...NoticePart_hearing
      ...SignUpPart_hearing
      ...ComePart_hearing
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

/** 听证会: first what came of it or how to come, last the notice as it was published. */
export function HearingPage({ data: { hearing, decision, serverTime }, at }: PageProps<HearingData>) {
  if (!hearing) return null;
  const ways = decision ? waysOf(decision, { now: serverTime.now, except: hearingHref(hearing.no) }) : [];
  const held = hearing.startedAt !== null;
  return (
    <>
      <Page>
        <HearingHead hearing={hearing} />
        <HearingCourse hearing={hearing} />
        <WithToc toc={<Toc items={contentsOf(hearing, ways.length > 0)} />}>
          <ReportPart hearing={hearing} />
          <RecordPart hearing={hearing} />
          {held ? null : <SignUpPart hearing={hearing} now={serverTime.now} />}
          <ComePart hearing={hearing} />
          <ListPart hearing={hearing} />
          <MaterialsPart hearing={hearing} />
          {held ? <SignUpPart hearing={hearing} now={serverTime.now} /> : null}
          <OtherWays ways={ways} />
          <NoticePart hearing={hearing} rounds={decision?.consultations ?? []} />
          <NoticesPart hearing={hearing} />
        </WithToc>
        <FollowLink no={hearing.decision.no} />
        <PrintAddress at={at} href={hearingHref(hearing.no)} />
      </Page>
      <SignUpBar {...hearing} />
    </>
  );
}

/** The parts that are there, in their order: no materials without participants, no record before the hearing. */
const contentsOf = ({ participants, startedAt, stage, previous }: Hearing, others: boolean) =>
  [
    ...(startedAt ? [PARTS.report, PARTS.record] : [PARTS.signUp]),
    ...(isAhead(stage) ? [PARTS.place, PARTS.order, ...(previous ? [PARTS.last] : [])] : []),
    PARTS.list,
    ...(participants.length > 0 ? [PARTS.materials] : []),
    ...(startedAt ? [PARTS.signUp] : []),
    ...(others ? [OTHER_WAYS] : []),
    PARTS.notice,
    PARTS.notices,
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
