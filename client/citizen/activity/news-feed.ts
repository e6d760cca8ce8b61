import type { ResultOf } from '@graphql-typed-document-node/core';
import { type FeedItem, rss } from '#client/feed-text.ts';
import { graphql } from '#client/graphql/gql.ts';
import { EVENT_NOTICE_LABELS } from '#client/words.ts';
import { ACTIVITIES } from '../activity/addresses.ts';
import { download } from '../page.ts';
import { eventHref } from './addresses.ts';

export const EventFeedQuery = graphql(`
  query EventFeed {
    site {
      siteName
    }
    events(first: 50) {
      nodes {
        no
        title
        unit {
          name
        }
        notices {
          kind
          text
          at
        }
      }
    }
  }
`);

type Event = ResultOf<typeof EventFeedQuery>['events']['nodes'][number];

/** Every notice is a tiding of its own: who was told of a day is told of the new one. */
const tidings = ({ no, title, unit, notices }: Event, origin: string): FeedItem[] =>
  notices.map(({ kind, text, at }) => ({
    title: `${EVENT_NOTICE_LABELS[kind]}：${title}`,
    link: `${origin}${eventHref(no)}`,
    author: unit.name,
    guid: `${no}-${kind}-${at}`,
    at,
    description: text,
  }));

const newestFirst = (one: FeedItem, other: FeedItem) => Date.parse(other.at ?? '') - Date.parse(one.at ?? '');

/** 订阅活动: what was announced, put off, cancelled and reported, the newest first. */
export const eventFeed = download({
  document: EventFeedQuery,
  variables: () => ({}),
  mediaType: 'application/rss+xml',
  text: ({ site, events }, _at, origin) =>
    rss({
      title: `政府开放日、新闻发布会 - ${site.siteName}`,
      link: origin + ACTIVITIES,
      description: '活动公告、延期、取消和活动情况',
      items: events.nodes.flatMap((node) => tidings(node, origin)).toSorted(newestFirst),
    }),
  scopes: () => ['events'],
});
