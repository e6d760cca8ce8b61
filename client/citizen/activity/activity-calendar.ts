import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { calendarFile, HOUR_SECONDS } from '../appointments.ts';
import { eventCalendarHref } from '../addresses/event.ts';
import { download } from '../page.ts';
import { placeIn } from './activity-page.ts';
import { activityHref } from '../addresses/activity.ts';

export const ActivityCalendarQuery = graphql(`
  query ActivityCalendar($no: String!, $seq: Int!) {
    eventFormerlyAt(decisionNo: $no, seq: $seq)
    site {
      organName
    }
    activity(no: $no, seq: $seq) {
      id
      version
      seq
      title
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

/** An appointment for the citizen's own calendar; none for what was cancelled or is over. */
function calendarText(
  { activity, site }: ResultOf<typeof ActivityCalendarQuery>,
  origin: string,
): string | null {
  if (!activity?.publishedAt || activity.state !== 'PUBLISHED') return null;
  const { id, version, publishedAt, startsAt, endsAt, title, contact } = activity;
  return calendarFile({
    name: site.organName,
    product: 'huodong',
    alarmSeconds: 2 * HOUR_SECONDS,
    entries: [
      {
        uid: `${id}@huodong`,
        sequence: version,
        stamp: publishedAt,
        startsAt,
        endsAt,
        title,
        place: '',
        description: `联系方式：${contact}`,
        url: `${origin}${activityHref(activity)}`,
        cancelled: false,
      },
    ],
  });
}

export const activityCalendar = download({
  document: ActivityCalendarQuery,
  variables: placeIn,
  movedTo: ({ eventFormerlyAt }) => eventFormerlyAt && eventCalendarHref(eventFormerlyAt),
  mediaType: 'text/calendar',
  text: (data, _at, origin) => calendarText(data, origin),
  fileName: () => '公众参与活动.ics',
  scopes: () => ['activities'],
});
