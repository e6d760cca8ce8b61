import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { CALENDAR_KIND_LABELS } from '#client/words.ts';
import { calendarFile, HOUR_SECONDS } from '../appointments.ts';
import { download } from '../page.ts';
import { askedIn, feedTitle } from './asked.ts';
import { dateHref } from './MonthPart.tsx';

export const DatesFeedQuery = graphql(`
  query DatesFeed($kinds: [CalendarKind!], $unitId: ID) {
    site {
      organName
    }
    units {
      id
      name
    }
    countyCalendar(kinds: $kinds, unitId: $unitId) {
      entries {
        id
        kind
        no
        seq
        title
        startsAt
        endsAt
        place
        cancelled
        cancelReason
        uid
        sequence
        toldAt
        unit {
          name
        }
      }
    }
  }
`);

type Date = ResultOf<typeof DatesFeedQuery>['countyCalendar']['entries'][number];

const ASK_AGAIN_HOURS = 6;

const said = ({ unit, cancelled, cancelReason }: Date) =>
  [`主办单位：${unit.name}`, ...(cancelled ? [`已取消，原因：${cancelReason}`] : [])].join('\n');

/** 订阅日程: what is announced from ninety days back to a year ahead, as a calendar that a programme asks for again by itself. */
export const datesFeed = download({
  document: DatesFeedQuery,
  query: ['leibie', 'danwei'],
  variables: ({ query }) => {
    const { kind, unitId } = askedIn(query);
    return { kinds: kind ? [kind] : null, unitId };
  },
  mediaType: 'text/calendar',
  text: ({ site, units, countyCalendar }, { query }, origin) =>
    calendarFile({
      name: `${site.organName}　${feedTitle(
        askedIn(query),
        units.find(({ id }) => id === query.danwei),
      )}`,
      product: 'huodong',
      askAgainSeconds: ASK_AGAIN_HOURS * HOUR_SECONDS,
      entries: countyCalendar.entries.map((one) => ({
        ...one,
        stamp: one.toldAt ?? one.startsAt,
        title: `${one.cancelled ? '（已取消）' : ''}${CALENDAR_KIND_LABELS[one.kind]}：${one.title}`,
        description: said(one),
        url: `${origin}${dateHref(one)}`,
      })),
    }),
  scopes: () => ['activities', 'events', 'hearings', 'meetings'],
});
