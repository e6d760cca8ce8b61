import { Facts } from '#client/ui/Facts.tsx';
import { PageHead } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { meetingCalendarHref, meetingHref, playbackHref } from '../addresses/meeting.ts';
import { termText } from '../meeting/times.ts';
import { itemSentence, LIVE_TAGS, LIVE_WORDS, liveSentence, type LiveStanding } from './live-words.ts';

interface LiveHeadProps {
  meeting: { no: string; name: string; startsAt: string; endsAt: string; place: string };
  state: LiveStanding & { item?: { position: number; title: string } | null | undefined };
}

/** When and where, how the broadcast stands, and what is discussed at this moment. */
export const LiveHead = ({ meeting, state }: LiveHeadProps) => (
  <>
    <PageHead
      tags={
        <span data-live="tag">
          <Tag kind={LIVE_TAGS[state.state]}>{LIVE_WORDS[state.state]}</Tag>
        </span>
      }
      title={`${meeting.name}直播`}
    >
      <Facts
        inline
        items={[
          { term: '时间', detail: <time dateTime={meeting.startsAt}>{termText(meeting)}</time> },
          { term: '地点', detail: meeting.place },
        ]}
      />
    </PageHead>
    <Note>
      <p role="status" data-live="status">
        {liveSentence(state)}
      </p>
      <p data-live="item">{itemSentence(state.item)}</p>
      <Ways no={meeting.no} state={state.state} />
    </Note>
  </>
);

const Ways = ({ no, state }: { no: string; state: LiveStanding['state'] }) => (
  <p className="row">
    <a href={meetingHref(no)}>议程和会议情况</a>
    {state === 'APPROVED' ? <a href={meetingCalendarHref(no)}>加入日历</a> : null}
    {state === 'PLAYBACK_PUBLISHED' ? <a href={playbackHref(no)}>看回放</a> : null}
  </p>
);
