import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { At, PageProps } from '#client/route.ts';
import { Page } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { consultationHref } from '../addresses.ts';
import { OtherWays } from '../ways/OtherWays.tsx';
import { type Way, waysOf } from '../ways/other-ways.ts';
import { CorrectionNotes, WithCorrections } from '../notice/CorrectionNotes.tsx';
import { FollowLink } from '../parts/FollowLink.tsx';
import { PassLine } from '../parts/PassLine.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { seekIn } from '../draft/SearchDraft.tsx';
import { AnnouncedPart } from './AnnouncedPart.tsx';
import { BasisPart } from './BasisPart.tsx';
import { ChangesPart } from './ChangesPart.tsx';
import { CommentBar } from './CommentBar.tsx';
import { ConsultationHead } from './ConsultationHead.tsx';
import { DraftPart } from './DraftPart.tsx';
import { ElderCard } from './ElderCard.tsx';
import { ExplanationPart } from './ExplanationPart.tsx';
import { PublicComments } from './PublicComments.tsx';
import { Reading } from './Reading.tsx';
import { Standing } from './Standing.tsx';
import { WaysPart } from './WaysPart.tsx';

export const ConsultationPageQuery = graphql(`
  query ConsultationPage(
    $no: String!
    $round: Int!
    $after: String
    $stance: Stance
    $most: Int!
    $found: String
    $seeks: Boolean!
  ) {
    serverTime {
      now
      today
    }
    consultation(no: $no, round: $round) {
      id
      no
      round
      title
      plainWords
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
      impacts {
        who
      }
      ...ElderCard_consultation
      ...ChangesPart_consultation
      ...DraftPart_consultation
      ...ExplanationPart_consultation
      ...BasisPart_consultation
      ...WaysPart_consultation
      ...AnnouncedPart_consultation
      ...PublicComments_consultation
      ...CommentBar_consultation
    }
  }
`);

export type ConsultationData = ResultOf<typeof ConsultationPageQuery>;

/**
 * 征求意见页, in the order of readers' questions: what it is in plain words, what changes for me, how I can speak, then
 * the text, why it is so, what others said; what the statute has announced stands last. All of it is on one page, long
 * parts at a tap.
 */
export function ConsultationPage({ data, at }: PageProps<ConsultationData>) {
  const { consultation: found, serverTime } = data;
  if (!found) return null;
  const ways = waysOf(found.decision, { now: serverTime.now, except: consultationHref(found) });
  return (
    <WithCorrections words={found.correctedWords}>
      <Page>
        <ConsultationHead consultation={found} today={serverTime.today} ways={ways} />
        <Standing consultation={found} />
        {at.elder ? <Elder found={found} ways={ways} at={at} /> : <Body found={found} ways={ways} at={at} />}
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
  /** The change is told above. */
  changed?: boolean;
}

/** 长辈模式: what it changes, what one can do, and all the rest at a tap; open where the address asks for a part of it. */
const Elder = (shown: BodyProps) => (
  <>
    <ChangesPart consultation={shown.found} />
    <ElderCard consultation={shown.found} />
    <div className="gap-above gap-below">
      <More row summary={WHOLE} open={Object.keys(shown.at.query).length > 0}>
        <Body {...shown} changed />
      </More>
    </div>
  </>
);

const WHOLE = '看全部内容：草案、解读、公众意见、联系方式';

const Body = ({ found, ways, at, changed = false }: BodyProps) =>
  found.opensAt === null ? (
    <>
      <OtherWays ways={ways} />
      <Passing {...found} />
      <AnnouncedPart consultation={found} />
    </>
  ) : (
    <Reading changes={found.impacts.length > 0}>
      {changed ? null : <ChangesPart consultation={found} />}
      <CorrectionNotes corrections={found.corrections} />
      <WaysPart consultation={found} />
      <OtherWays ways={ways} />
      <Passing {...found} />
      <DraftPart consultation={found} seek={seekIn(at.query)} />
      <ExplanationPart consultation={found}>
        <BasisPart consultation={found} />
      </ExplanationPart>
      <PublicComments consultation={found} at={at} />
      <AnnouncedPart consultation={found} />
    </Reading>
  );

/** To be told of further news, and to tell others. */
const Passing = (found: { no: string; round: number }) => (
  <PassLine href={consultationHref(found)}>
    <FollowLink no={found.no} brief />
  </PassLine>
);
