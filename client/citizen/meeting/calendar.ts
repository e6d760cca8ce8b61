import { ICalAlarmType, ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { download } from '../page.ts';
import { meetingHref } from './addresses.ts';
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

const DAY_SECONDS = 86_400;

/** When what the entry says was said last. */
const stampOf = ({ cancelledAt, announcedAt, startsAt, notices }: Meeting) =>
  cancelledAt ?? notices.at(-1)?.at ?? announcedAt ?? startsAt;

/** The meeting for the citizen's own calendar (日历提醒): the same entry, renewed when it is put off, struck out when it is cancelled. */
export function calendarText({ meeting, site }: Data, origin: string): string | null {
  if (!meeting) return null;
  const cancelled = meeting.stage === 'CANCELLED';
  const calendar = new ICalCalendar({
    name: site.organName,
    prodId: { company: 'ppp', product: 'huiyi' },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  const event = calendar.createEvent({
    id: `${meeting.id}@huiyi`,
    sequence: meeting.calendarSequence,
    stamp: new Date(stampOf(meeting)),
    start: new Date(meeting.startsAt),
    end: new Date(meeting.endsAt),
    summary: meeting.name,
    location: meeting.place,
    description: `召开单位：${meeting.unit.name}\n议程、直播和纪要：${origin}${meetingHref(meeting.no)}`,
    url: `${origin}${meetingHref(meeting.no)}`,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  if (!cancelled) event.createAlarm({ type: ICalAlarmType.display, trigger: DAY_SECONDS });
  return calendar.toString();
}

export const meetingCalendar = download({
  document: MeetingCalendarQuery,
  variables: meetingIn,
  mediaType: 'text/calendar',
  text: (data, _at, origin) => calendarText(data, origin),
  fileName: () => '政府会议.ics',
  scopes: ({ meeting }) => (meeting ? [`meeting:${meeting.no}`, 'meetings'] : []),
});
