import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { calendarFile, DAY_SECONDS } from '../appointments.ts';
import { download } from '../page.ts';
import { meetingHref } from '../addresses/meeting.ts';
import { meetingIn } from './meeting-page.ts';

export const MeetingCalendarQuery = graphql(`
  query MeetingCalendar($no: String!) {
    site {
      organName
    }
    meeting(no: $no) {
      id
      no
      name
      stage
      startsAt
      endsAt
      place
      announcedAt
      cancelledAt
      calendarSequence
      unit {
        name
      }
      notices {
        at
      }
    }
  }
`);

type Data = ResultOf<typeof MeetingCalendarQuery>;
type Meeting = NonNullable<Data['meeting']>;

/** When what the entry says was said last. */
const stampOf = ({ cancelledAt, announcedAt, startsAt, notices }: Meeting) =>
  cancelledAt ?? notices.at(-1)?.at ?? announcedAt ?? startsAt;

/** The meeting for the citizen's own calendar. */
export function calendarText({ meeting, site }: Data, origin: string): string | null {
  if (!meeting) return null;
  const url = `${origin}${meetingHref(meeting.no)}`;
  return calendarFile({
    name: site.organName,
    product: 'huiyi',
    alarmSeconds: DAY_SECONDS,
    entries: [
      {
        uid: `${meeting.id}@huiyi`,
        sequence: meeting.calendarSequence,
        stamp: stampOf(meeting),
        startsAt: meeting.startsAt,
        endsAt: meeting.endsAt,
        title: meeting.name,
        place: meeting.place,
        description: `召开单位：${meeting.unit.name}\n议程、直播和纪要：${url}`,
        url,
        cancelled: meeting.stage === 'CANCELLED',
      },
    ],
  });
}

export const meetingCalendar = download({
  document: MeetingCalendarQuery,
  variables: meetingIn,
  mediaType: 'text/calendar',
  text: (data, _at, origin) => calendarText(data, origin),
  fileName: () => '政府会议.ics',
  scopes: ({ meeting }) => (meeting ? [`meeting:${meeting.no}`, 'meetings'] : []),
});
