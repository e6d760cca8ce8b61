import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { At, PageProps } from '#client/route.ts';
import { Page } from '#client/ui/Layout.tsx';
import { consultationHref } from '../addresses.ts';
import { OtherWays } from '../ways/OtherWays.tsx';
import { type Way, waysOf } from '../ways/other-ways.ts';
import { CorrectionNotes, WithCorrections } from '../notice/CorrectionNotes.tsx';
import { FollowLink } from '../parts/FollowLink.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { BasisPart } from './BasisPart.tsx';
import { CommentBar } from './CommentBar.tsx';
import { ConsultationHead } from './ConsultationHead.tsx';
import { ContactPart } from './ContactPart.tsx';
import { DraftPart } from './DraftPart.tsx';
import { ExplanationPart } from './ExplanationPart.tsx';
import { NoticesPart } from './NoticesPart.tsx';
import { ProgressPart } from './ProgressPart.tsx';
import { PublicComments } from './PublicComments.tsx';
import { Reading } from './Reading.tsx';
import { Standing } from './Standing.tsx';
import { WaysPart } from './WaysPart.tsx';

export const ConsultationPageQuery = graphql(`
  query ConsultationPage($no: String!, $round: Int!, $after: String) {
    serverTime {
      now
      today
    }
    consultation(no: $no, round: $round) {
      id
      no
      round
      title
      summary
      stage
      opensAt
      closesAt
      scheduledOpensAt
      unit {
        name
      }
      decision {
        no
        title
        ...OtherWays_decision
      }
      corrections {
        ...CorrectionNotes_correction
      }
      correctedWords {
        ...CorrectedWords_fields
      }
      ...ConsultationHead_consultation
      ...Standing_consultation
      ...DraftPart_consultation
      ...ExplanationPart_consultation
      ...BasisPart_consultation
      ...WaysPart_consultation
      ...ContactPart_consultation
      ...NoticesPart_consultation
      ...ProgressPart_consultation
      ...PublicComments_consultation
      ...CommentBar_consultation
    }
  }
`);

export type ConsultationData = ResultOf<typeof ConsultationPageQuery>;

/** 征求意见页: the five parts the law asks for, in its order, on one page and never behind a tab. */
export function ConsultationPage({ data, at }: PageProps<ConsultationData>) {
  const { consultation: found, serverTime } = data;
  if (!found) return null;
  const ways = waysOf(found.decision, { now: serverTime.now, except: consultationHref(found) });
  return (
    <WithCorrections words={found.correctedWords}>
      <Page>
        <ConsultationHead consultation={found} today={serverTime.today} ways={ways} />
        <Standing consultation={found} />
        <CorrectionNotes corrections={found.corrections} />
        <Body found={found} ways={ways} at={at} />
        <FollowLink no={found.no} />
        <PrintAddress at={at} href={consultationHref(found)} />
      </Page>
      <CommentBar consultation={found} />
    </WithCorrections>
  );
}

interface BodyProps {
  found: NonNullable<ConsultationData['consultation']>;
  ways: readonly Way[];
  at: At;
}

const Body = ({ found, ways, at }: BodyProps) =>
  found.opensAt === null ? (
    <>
      <OtherWays ways={ways} />
      <ProgressPart consultation={found} />
    </>
  ) : (
    <Reading others={ways.length > 0}>
      <DraftPart consultation={found} />
      <ExplanationPart consultation={found} />
      <BasisPart consultation={found} />
      <WaysPart consultation={found} />
      <ContactPart consultation={found} />
      <OtherWays ways={ways} />
      <PublicComments consultation={found} at={at} />
      <NoticesPart consultation={found} />
      <ProgressPart consultation={found} />
    </Reading>
  );
