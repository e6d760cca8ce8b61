import type { ResultOf } from '@graphql-typed-document-node/core';
import { ICalAlarmType, ICalCalendar } from 'ical-generator';
import { graphql } from '#client/graphql/gql.ts';
import { download } from '../page.ts';
import { placeIn } from './activity-page.ts';
import { activityHref } from './addresses.ts';

export const ActivityCalendarQuery = graphql(`
  query ActivityCalendar($no: String!, $seq: Int!) {
    site {
      organName
    }
    activity(no: $no, seq: $seq) {
      id
      version
      seq
      title
      place
      startsAt
      endsAt
      contact
      state
      publishedAt
      decision {
        no
      }
    }
  }
`);

const HOUR_SECONDS = 3600;

/** An appointment for the citizen's own calendar (日历提醒); none for what was cancelled or is over. */
function calendarText(
  { activity, site }: ResultOf<typeof ActivityCalendarQuery>,
  origin: string,
): string | null {
  if (!activity?.publishedAt || activity.state !== 'PUBLISHED') return null;
  const calendar = new ICalCalendar({ name: site.organName, prodId: { company: 'ppp', product: 'huodong' } });
  calendar
    .createEvent({
      id: `${activity.id}@huodong`,
      sequence: activity.version,
      stamp: new Date(activity.publishedAt),
      start: new Date(activity.startsAt),
      end: new Date(activity.endsAt),
      summary: activity.title,
      location: activity.place,
      description: `联系方式：${activity.contact}`,
      url: `${origin}${activityHref(activity)}`,
    })
    .createAlarm({ type: ICalAlarmType.display, trigger: 2 * HOUR_SECONDS });
  return calendar.toString();
}

export const activityCalendar = download({
  document: ActivityCalendarQuery,
  variables: placeIn,
  mediaType: 'text/calendar',
  text: (data, _at, origin) => calendarText(data, origin),
  fileName: () => '公众参与活动.ics',
  scopes: () => ['activities'],
});
