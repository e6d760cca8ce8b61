import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Pagination } from '#client/ui/Pagination.tsx';
import { withQuery } from '../addresses.ts';
import { liveHref, meetingHref } from '../addresses/meeting.ts';
import { isOver } from './live-words.ts';
import { LiveFeed } from './LiveFeed.tsx';
import { LiveHead } from './LiveHead.tsx';
import { LiveVideo } from './LiveVideo.tsx';

export const LivePageQuery = graphql(`
  query LivePage($no: String!, $after: String) {
    meeting(no: $no) {
      id
      no
      name
      stage
      startsAt
      endsAt
      place
      announcedAt
      cancelReason
      unit {
        name
      }
    }
    live(meetingNo: $no) {
      state {
        state
        withText
        withVideo
        videoStatus
        closedItem
        lastSeq
        video {
          kind
          url
        }
        item {
          ...LiveItem_fields
        }
        pinned {
          id
          ...LiveFeed_post
        }
      }
      posts(first: 50, after: $after) {
        nodes {
          id
          ...LiveFeed_post
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

export type LiveData = ResultOf<typeof LivePageQuery>;
type Meeting = NonNullable<LiveData['meeting']>;
type Live = NonNullable<LiveData['live']>;

/** 会议直播: text, pictures and the picture that moves; complete without a script, of the last moment with one. */
export function LivePage({ data: { meeting, live }, at }: PageProps<LiveData>) {
  if (!meeting) return null;
  if (meeting.stage === 'CANCELLED' || !live) return <NoLive meeting={meeting} />;
  const older = at.query.hou !== undefined;
  return (
    <Page>
      <div {...awake(meeting, live, older)}>
        <LiveHead meeting={meeting} state={live.state} />
        {live.state.withVideo && !older ? <LiveVideo live={live.state} /> : null}
        {live.state.withText ? <Posts meeting={meeting} live={live} older={older} /> : null}
      </div>
    </Page>
  );
}

/** Props of the script that updates the page; none for a broadcast that is over, or for older posts. */
const awake = ({ no }: Meeting, { state }: Live, older: boolean) =>
  older || isOver(state)
    ? {}
    : {
        'data-island': 'live',
        'data-wake': 'idle',
        'data-props': JSON.stringify({
          href: `${liveHref(no)}/events`,
          after: state.lastSeq,
          standing: state.state,
        }),
      };

const NoLive = ({ meeting }: { meeting: Meeting }) => (
  <Page>
    <PageHead
      title={meeting.name}
      lead={meeting.stage === 'CANCELLED' ? '会议已经取消，没有直播。' : '本次会议不直播。'}
    >
      {meeting.cancelReason ? <p>{meeting.cancelReason}</p> : null}
      <p>
        <a href={meetingHref(meeting.no)}>看这次会议</a>
      </p>
    </PageHead>
  </Page>
);

interface PostsProps {
  meeting: Meeting;
  live: Live;
  older: boolean;
}

function Posts({ meeting: { no }, live: { state, posts }, older }: PostsProps) {
  const { endCursor, hasNextPage } = posts.pageInfo;
  const over = isOver(state);
  return (
    <Section
      id="tuwen"
      title="图文直播"
      aside={
        <p className="small soft">
          {over ? (
            '已结束'
          ) : (
            <a href={liveHref(no)} data-live="refresh">
              刷新，看新的
            </a>
          )}
        </p>
      }
    >
      {older ? null : <Pinned pinned={state.pinned} />}
      <div className="live-new" data-live="new" aria-live="polite" hidden />
      {posts.nodes.length === 0 ? <p data-live="none">还没有图文。</p> : null}
      <LiveFeed posts={posts.nodes} />
      <Pagination
        label="更早的图文"
        firstHref={older ? liveHref(no) : undefined}
        nextHref={hasNextPage && endCursor ? withQuery(liveHref(no), { hou: endCursor }) : undefined}
      />
    </Section>
  );
}

const Pinned = ({ pinned }: Pick<Live['state'], 'pinned'>) => (
  <div className="live-pinned" data-live="pinned" role="group" aria-label="置顶" hidden={pinned.length === 0}>
    <p className="small soft">置顶</p>
    <LiveFeed posts={pinned} repeated />
  </div>
);
