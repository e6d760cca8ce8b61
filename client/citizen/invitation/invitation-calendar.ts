import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { calendarFile, DAY_SECONDS } from '../appointments.ts';
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

/** The meeting for the calendar of somebody invited (日历提醒); their link stays out of it, since calendars are shared. */
function calendarText({ letter, now, site }: Data): string | null {
  if (!letter || !now) return null;
  return calendarFile({
    name: site.organName,
    product: 'yaoqing',
    alarmSeconds: DAY_SECONDS,
    entries: [
      {
        uid: `${now.id}@yaoqing`,
        sequence: now.calendarSequence,
        stamp: now.cancelledAt ?? now.sentAt ?? now.startsAt,
        startsAt: now.startsAt,
        endsAt: now.endsAt,
        title: `列席${letter.meeting}`,
        place: now.place,
        description: `列席${letter.item}\n联系人：${letter.contact}`,
        cancelled: now.cancelledAt !== null || letter.stage === 'CANCELLED',
      },
    ],
  });
}

export const invitationCalendar = download({
  document: InvitationCalendarQuery,
  variables: tokenIn,
  mediaType: 'text/calendar',
  text: (data) => calendarText(data),
  fileName: () => '列席会议.ics',
});
