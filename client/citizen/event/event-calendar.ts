import { ICalAlarmType, ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { download } from '../page.ts';
import { eventHref } from './addresses.ts';
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

const DAY_SECONDS = 86_400;

/** The slots for the citizen's own calendar (日历提醒): the same entries as in a mail, renewed when put off, struck out when cancelled. */
export function calendarText({ event, site }: Data, origin: string): string | null {
  if (!event?.publishedAt) return null;
  const cancelled = event.stage === 'CANCELLED';
  const calendar = new ICalCalendar({
    name: site.organName,
    prodId: { company: 'ppp', product: 'kaifang' },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  for (const { id, startsAt, endsAt } of event.slots) {
    const entry = calendar.createEvent({
      id: `${id}@kaifang`,
      sequence: event.calendarSequence,
      stamp: new Date(event.notices.at(-1)?.at ?? event.publishedAt),
      start: new Date(startsAt),
      end: new Date(endsAt),
      summary: event.title,
      location: event.place,
      description: `主办单位：${event.unit.name}\n联系方式：${event.contact}`,
      url: `${origin}${eventHref(event.no)}`,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    if (!cancelled) entry.createAlarm({ type: ICalAlarmType.display, trigger: DAY_SECONDS });
  }
  return calendar.toString();
}

export const eventCalendar = download({
  document: EventCalendarQuery,
  variables: eventIn,
  mediaType: 'text/calendar',
  text: (data, _at, origin) => calendarText(data, origin),
  fileName: () => '政府开放活动.ics',
  scopes: ({ event }) => (event ? [`event:${event.no}`, 'events'] : []),
});
