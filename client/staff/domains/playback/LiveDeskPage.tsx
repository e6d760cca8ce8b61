import { useParams } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import type { LiveDeskQuery as Data } from '#client/graphql/graphql.ts';
import { liveHref } from '#client/citizen/addresses/meeting.ts';
import { AsideFirst } from '#client/staff/ground/frame/AsideFirst.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { meetingPath } from '#client/staff/ground/addresses/meeting.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { STREAM_STATE_LABELS } from '#client/words.ts';
import { LiveHistory } from './LiveHistory.tsx';
import { LiveNow } from './LiveNow.tsx';
import { LiveSwitch } from './LiveSwitch.tsx';
import { PostForm } from './PostForm.tsx';
import { useLiveEvents } from './use-live-events.ts';

const LiveDeskQuery = graphql(`
  query LiveDesk($no: String!) {
    serverTime {
      now
    }
    meeting(no: $no) {
      id
      no
      name
      chair
      agenda {
        id
        position
        title
        disclosure
        reportingUnit
        startedAt
        endedAt
      }
    }
    live(meetingNo: $no) {
      operatorName
      viewers
      state {
        ...LiveState_fields
        item {
          ...LiveItem_fields
        }
        pinned {
          id
          seq
        }
      }
      posts(first: 100) {
        nodes {
          ...LivePost_fields
          item {
            id
            position
          }
          images {
            ...LiveImage_fields
          }
        }
      }
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
  }
`);

type Meeting = NonNullable<Data['meeting']>;
type Live = NonNullable<Data['live']>;

/** Props of every part of the live desk. */
export interface LiveProps {
  meeting: Meeting;
  live: Live;
  now: string;
}

/** 直播台: what runs, the switch, the words and pictures; made for a telephone in the hall too. */
export function LiveDeskPage() {
  const { no = '' } = useParams();
  useTitle('图文直播');
  const asked = useDesk(LiveDeskQuery, { no });
  const runs = asked.data?.live && !asked.data.live.state.stoppedAt;
  useLiveEvents(liveHref(no), runs ? asked.refetch : null);
  return (
    <Waiting asked={asked}>
      {({ meeting, live, serverTime }) =>
        meeting ? <Desk meeting={meeting} live={live ?? null} now={serverTime.now} /> : <NotFoundPage />
      }
    </Waiting>
  );
}

interface DeskProps {
  meeting: Meeting;
  live: Live | null;
  now: string;
}

const Desk = ({ meeting, live, now }: DeskProps) => (
  <>
    <DeskTop
      title="图文直播"
      note={[meeting.name, live ? STREAM_STATE_LABELS[live.state.state] : ''].filter(Boolean).join('　')}
    >
      <ButtonLink look="quiet" href={meetingPath(meeting.no)}>
        会议台
      </ButtonLink>
      <ButtonLink look="quiet" href={liveHref(meeting.no)} target="_blank" rel="noopener">
        看公众页面
      </ButtonLink>
    </DeskTop>
    <DeskBody>{live ? <Parts meeting={meeting} live={live} now={now} /> : <None no={meeting.no} />}</DeskBody>
  </>
);

const Parts = (props: LiveProps) => (
  <AsideFirst aside={<LiveSwitch {...props} />}>
    <LiveNow {...props} />
    <PostForm {...props} />
    <LiveHistory {...props} />
  </AsideFirst>
);

const None = ({ no }: { no: string }) => (
  <Empty title="这次会议还没有批准的直播" level={2}>
    <p>
      先在<a href={meetingPath(no)}>会议台</a>安排直播，由另一位负责同志批准。
    </p>
  </Empty>
);
