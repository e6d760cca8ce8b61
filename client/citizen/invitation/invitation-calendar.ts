import { ICalAlarmType, ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { download } from '../page.ts';
import { tokenIn } from './invitation-page.ts';

export const InvitationCalendarQuery = graphql(`
  query InvitationCalendar($token: String!) {
    site {
      organName
    }
    letter: invitationLetter(token: $token) {
      meeting
      item
      contact
      stage
    }
    now: invitedMeeting(token: $token) {
      id
      sentAt
      startsAt
      endsAt
      place
      cancelledAt
      calendarSequence
    }
  }
`);

type Data = ResultOf<typeof InvitationCalendarQuery>;

const DAY_SECONDS = 86_400;

/** The meeting for the calendar of somebody invited (日历提醒); their link stays out of it, since calendars are shared. */
export function calendarText({ letter, now, site }: Data): string | null {
  if (!letter || !now) return null;
  const cancelled = now.cancelledAt !== null || letter.stage === 'CANCELLED';
  const calendar = new ICalCalendar({
    name: site.organName,
    prodId: { company: 'ppp', product: 'yaoqing' },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  const event = calendar.createEvent({
    id: `${now.id}@yaoqing`,
    sequence: now.calendarSequence,
    stamp: new Date(now.cancelledAt ?? now.sentAt ?? now.startsAt),
    start: new Date(now.startsAt),
    end: new Date(now.endsAt),
    summary: `列席${letter.meeting}`,
    location: now.place,
    description: `列席${letter.item}\n联系人：${letter.contact}`,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  if (!cancelled) event.createAlarm({ type: ICalAlarmType.display, trigger: DAY_SECONDS });
  return calendar.toString();
}

export const invitationCalendar = download({
  document: InvitationCalendarQuery,
  variables: tokenIn,
  mediaType: 'text/calendar',
  text: (data) => calendarText(data),
  fileName: () => '列席会议.ics',
});
