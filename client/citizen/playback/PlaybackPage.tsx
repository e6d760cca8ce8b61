import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { moment } from '#client/format.ts';
import type { PageProps } from '#client/route.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page, PageHead, Split } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { saidDuration } from '#server/law/playback/cue-time.ts';
import { meetingHref } from '../addresses/meeting.ts';
import { heldText } from '../meeting/times.ts';
import { PrintAddress } from '../PrintAddress.tsx';
import { Chapters } from './Chapters.tsx';
import { DraftsNote } from './DraftsNote.tsx';
import { PartLinks } from './PartLinks.tsx';
import { Player } from './Player.tsx';
import { Posts } from './Posts.tsx';
import { Transcript } from './Transcript.tsx';

export const PlaybackPageQuery = graphql(`
  query PlaybackPage($no: String!, $part: Int!, $page: Int, $second: Int) {
    playback(no: $no, part: $part) {
      recordingId
      no
      name
      startsAt
      closedAt
      place
      chair
      part
      durationMs
      publishedAt
      withdrawnAt
      withdrawReason
      chapters {
        decisionNo
      }
      ...PartLinks_playback
      ...Player_playback
      ...Chapters_playback
      ...DraftsNote_playback
      ...Transcript_playback
      ...Posts_playback
    }
  }
`);

export type PlaybackData = ResultOf<typeof PlaybackPageQuery>;
type Shown = NonNullable<PlaybackData['playback']>;

/** 会议回放: the recording, its chapters and what was said, which is the page's main text. */
export function PlaybackPage({ data: { playback: of }, at }: PageProps<PlaybackData>) {
  if (!of) return null;
  return (
    <Page>
      <PageHead
        tags={
          <>
            <Tag kind={of.withdrawnAt ? 'closed' : 'done'}>{of.withdrawnAt ? '回放已撤下' : '回放'}</Tag>
            {of.durationMs ? <span className="soft small">时长{saidDuration(of.durationMs)}</span> : null}
          </>
        }
        title={of.name}
      >
        <Facts inline items={factsOf(of)} />
      </PageHead>
      <PartLinks playback={of} />
      {of.withdrawnAt ? <Withdrawn {...of} /> : <Reading of={of} at={at} />}
      <PrintAddress at={at} href={`${meetingHref(of.no)}/huifang`} />
    </Page>
  );
}

const factsOf = (of: Shown) => [
  {
    term: '时间',
    detail: <time dateTime={of.startsAt}>{heldText({ startsAt: of.startsAt, endsAt: of.closedAt })}</time>,
  },
  { term: '地点', detail: of.place },
  { term: '主持', detail: of.chair },
  { term: '会议', detail: <a href={meetingHref(of.no)}>议程和纪要</a> },
];

const Withdrawn = ({ withdrawnAt, withdrawReason, no }: Shown) => (
  <Note title="这段回放已经撤下">
    <p>
      {withdrawnAt ? moment(withdrawnAt) : ''}撤下。原因：{withdrawReason}
    </p>
    <p>
      <a href={meetingHref(no)}>看会议的议程和纪要</a>
    </p>
  </Note>
);

const Reading = ({ of, at }: { of: Shown; at: PageProps<PlaybackData>['at'] }) => (
  <>
    <Split
      wide
      aside={
        <section aria-labelledby="zhangjie">
          <Heading level={2} id="zhangjie">
            议程
          </Heading>
          <Chapters playback={of} />
        </section>
      }
    >
      <Player playback={of} second={at.query.t} quality={at.query.qing} />
    </Split>
    <DraftsNote playback={of} />
    <Split wide aside={<Posts playback={of} />}>
      <Transcript playback={of} />
    </Split>
  </>
);
