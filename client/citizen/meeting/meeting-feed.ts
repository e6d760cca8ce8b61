import { type FeedItem, newestFirst, rss } from '#client/feed-text.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';
import { MEETING_NOTICE_LABELS } from '#client/words.ts';
import { download } from '../page.ts';
import { meetingHref, MEETINGS } from '../addresses/meeting.ts';

export const MeetingFeedQuery = graphql(`
  query MeetingFeed {
    site {
      siteName
    }
    meetings(first: 50) {
      nodes {
        ...MeetingTidings_meeting
      }
    }
  }
`);

const MeetingTidings = graphql(`
  fragment MeetingTidings_meeting on Meeting {
    id
    no
    name
    minutesPublishedAt
    unit {
      name
    }
    notices {
      id
      kind
      text
      at
    }
  }
`);

/**
 * Every notice is a feed item of its own, and the minutes are the last: whoever read the first day reads the new one
 * too.
 */
export function meetingTidings(meeting: FragmentType<typeof MeetingTidings>, origin: string): FeedItem[] {
  const { no, name, unit, notices, minutesPublishedAt } = readFragment(MeetingTidings, meeting);
  const shared = { link: `${origin}${meetingHref(no)}`, author: unit.name };
  const told = notices.map(({ id, kind, text, at }) => ({
    ...shared,
    title: `${MEETING_NOTICE_LABELS[kind]}：${name}`,
    guid: id,
    at,
    description: text,
  }));
  const minutes = {
    ...shared,
    title: `会议纪要：${name}`,
    guid: `${no}-jiyao`,
    at: minutesPublishedAt,
    description: `${name}的纪要已经公布。`,
  };
  return minutesPublishedAt ? [...told, minutes] : told;
}

/** 订阅会议: announcements, changes, postponements, cancellations and results, the newest first. */
export const meetingFeed = download({
  document: MeetingFeedQuery,
  variables: () => ({}),
  mediaType: 'application/rss+xml',
  text: ({ site, meetings }, _at, origin) =>
    rss({
      title: `政府会议 - ${site.siteName}`,
      link: origin + MEETINGS,
      description: '会议预告、改期、取消和会议纪要',
      items: meetings.nodes.flatMap((node) => meetingTidings(node, origin)).toSorted(newestFirst),
    }),
  scopes: () => ['meetings'],
});
