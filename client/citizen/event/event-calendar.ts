import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { calendarFile, DAY_SECONDS } from '../appointments.ts';
import { download } from '../page.ts';
import { eventHref } from '../addresses/event.ts';
import { eventIn } from './event-pages.ts';

export const EventCalendarQuery = graphql(`
  query EventCalendar($no: String!) {
    site {
      organName
    }
    event(no: $no) {
      no
      title
      stage
      place
      contact
      publishedAt
      calendarSequence
      unit {
        name
      }
      notices {
        at
      }
      slots {
        id
        startsAt
        endsAt
      }
    }
  }
`);

type Data = ResultOf<typeof EventCalendarQuery>;

/** The slots for the citizen's own calendar: the same entries as in a mail. */
function calendarText({ event, site }: Data, origin: string): string | null {
  if (!event?.publishedAt) return null;
  const stamp = event.notices.at(-1)?.at ?? event.publishedAt;
  return calendarFile({
    name: site.organName,
    product: 'kaifang',
    alarmSeconds: DAY_SECONDS,
    entries: event.slots.map(({ id, startsAt, endsAt }) => ({
      uid: `${id}@kaifang`,
      sequence: event.calendarSequence,
      stamp,
      startsAt,
      endsAt,
      title: event.title,
      place: event.place,
      description: `主办单位：${event.unit.name}\n联系方式：${event.contact}`,
      url: `${origin}${eventHref(event.no)}`,
      cancelled: event.stage === 'CANCELLED',
    })),
  });
}

export const eventCalendar = download({
  document: EventCalendarQuery,
  variables: eventIn,
  mediaType: 'text/calendar',
  text: (data, _at, origin) => calendarText(data, origin),
  fileName: () => '政府开放活动.ics',
  scopes: ({ event }) => (event ? [`event:${event.no}`, 'events'] : []),
});
