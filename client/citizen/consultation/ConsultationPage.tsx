import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Page } from '#client/ui/Layout.tsx';
import { consultationHref } from '../addresses.ts';
import { CorrectionNotes, WithCorrections } from '../notice/CorrectionNotes.tsx';
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
      }
      corrections {
        ...CorrectionNotes_correction
      }
      correctedWords {
        part
        wrong
        corrected
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
  const announced = found.opensAt === null;
  return (
    <WithCorrections words={found.correctedWords}>
      <Page>
        <ConsultationHead consultation={found} today={serverTime.today} />
        <Standing consultation={found} />
        <CorrectionNotes corrections={found.corrections} />
        {announced ? (
          <ProgressPart consultation={found} />
        ) : (
          <Reading>
            <DraftPart consultation={found} />
            <ExplanationPart consultation={found} />
            <BasisPart consultation={found} />
            <WaysPart consultation={found} />
            <ContactPart consultation={found} />
            <PublicComments consultation={found} at={at} />
            <NoticesPart consultation={found} />
            <ProgressPart consultation={found} />
          </Reading>
        )}
        <PrintAddress at={at} href={consultationHref(found)} />
      </Page>
      <CommentBar consultation={found} />
    </WithCorrections>
  );
}
