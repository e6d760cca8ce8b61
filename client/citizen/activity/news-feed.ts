import type { ResultOf } from '@graphql-typed-document-node/core';
import { type FeedItem, newestFirst, rss } from '#client/feed-text.ts';
import { graphql } from '#client/graphql/gql.ts';
import { EVENT_NOTICE_LABELS, HEARING_NOTICE_LABELS, PARTICIPATION_METHOD_LABELS } from '#client/words.ts';
import { withQuery } from '../addresses.ts';
import { eventHref } from '../addresses/event.ts';
import { hearingHref } from '../addresses/hearing.ts';
import { meetingTidings } from '../meeting/meeting-feed.ts';
import { download } from '../page.ts';
import { ACTIVITIES, activityHref } from '../addresses/activity.ts';
import { askedIn, feedTitle, variablesOf } from './asked.ts';

export const NewsFeedQuery = graphql(`
  query NewsFeed(
    $eventKind: EventKind
    $unitId: ID
    $withEvents: Boolean!
    $withActivities: Boolean!
    $withHearings: Boolean!
    $withMeetings: Boolean!
  ) {
    site {
      siteName
    }
    units {
      id
      name
    }
    events(kind: $eventKind, unitId: $unitId, first: 50) @include(if: $withEvents) {
      nodes {
        no
        title
        unit {
          name
        }
        notices {
          ...EventNotice_fields
        }
      }
    }
    activities @include(if: $withActivities) {
      seq
      method
      title
      purpose
      state
      publishedAt
      cancelledReason
      decision {
        no
        leadUnit {
          id
          name
        }
      }
    }
    hearings(unitId: $unitId, first: 50) @include(if: $withHearings) {
      nodes {
        no
        name
        unit {
          name
        }
        notices {
          ...HearingNotice_fields
        }
      }
    }
    meetings(unitId: $unitId, first: 50) @include(if: $withMeetings) {
      nodes {
        ...MeetingTidings_meeting
      }
    }
  }
`);

type Data = ResultOf<typeof NewsFeedQuery>;

/** Every notice is a feed item of its own: whoever read the first day reads the new one too. */
const events = ({ events: found }: Data, origin: string): FeedItem[] =>
  (found?.nodes ?? []).flatMap(({ no, title, unit, notices }) =>
    notices.map(({ kind, text, at }) => ({
      title: `${EVENT_NOTICE_LABELS[kind]}：${title}`,
      link: `${origin}${eventHref(no)}`,
      author: unit.name,
      guid: `${no}-${kind}-${at}`,
      at,
      description: text,
    })),
  );

const hearings = ({ hearings: found }: Data, origin: string): FeedItem[] =>
  (found?.nodes ?? []).flatMap(({ no, name, unit, notices }) =>
    notices.map(({ id, kind, text, at }) => ({
      title: `${HEARING_NOTICE_LABELS[kind]}：${name}`,
      link: `${origin}${hearingHref(no)}`,
      author: unit.name,
      guid: id,
      at,
      description: text,
    })),
  );

const activities = ({ activities: found }: Data, unitId: string | null, origin: string): FeedItem[] =>
  (found ?? [])
    .filter(({ decision }) => unitId === null || decision.leadUnit.id === unitId)
    .map((one) => ({
      title: `${PARTICIPATION_METHOD_LABELS[one.method]}${one.state === 'CANCELLED' ? '取消' : '公告'}：${one.title}`,
      link: `${origin}${activityHref(one)}`,
      author: one.decision.leadUnit.name,
      guid: `${one.decision.no}-${one.seq}-${one.state === 'CANCELLED' ? 'CANCELLED' : 'ANNOUNCED'}`,
      at: one.publishedAt,
      description: one.cancelledReason ? `取消的理由：${one.cancelledReason}` : one.purpose,
    }));

/**
 * 订阅活动: announcements, postponements, cancellations and reports, the newest first; filtered by kind and unit like the
 * list.
 */
export const newsFeed = download({
  document: NewsFeedQuery,
  query: ['leibie', 'danwei'],
  variables: ({ query }) => variablesOf(askedIn(query)),
  mediaType: 'application/rss+xml',
  text: (data, { query }, origin) => {
    const asked = askedIn(query);
    const unit = data.units.find(({ id }) => id === asked.unitId);
    return rss({
      title: `${feedTitle(asked, unit)} - ${data.site.siteName}`,
      link: `${origin}${withQuery(ACTIVITIES, { leibie: query.leibie, danwei: query.danwei })}`,
      description: '活动公告、延期、取消和活动情况',
      items: [
        ...events(data, origin),
        ...hearings(data, origin),
        ...activities(data, asked.unitId, origin),
        ...(data.meetings?.nodes ?? []).flatMap((one) => meetingTidings(one, origin)),
      ].toSorted(newestFirst),
    });
  },
  scopes: () => ['activities', 'events', 'hearings', 'meetings'],
});
