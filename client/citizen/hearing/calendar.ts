import { ICalAlarmType, ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { download } from '../page.ts';
import { hearingHref } from './addresses.ts';
import { scopesOf, turnsOf } from './hearing-page.ts';

export const HearingCalendarQuery = graphql(`
  query HearingCalendar($no: String!) {
    site {
      organName
    }
    hearing(no: $no) {
      id
      no
      name
      stage
      beginsAt
      endedAt
      place
      contact
      signUpOpensAt
      signUpClosesAt
      noticePublishedAt
      cancelledAt
      notices {
        kind
      }
      unit {
        name
      }
      decision {
        no
      }
    }
  }
`);

type Data = ResultOf<typeof HearingCalendarQuery>;

const HOUR_MS = 3_600_000;
const DAY_SECONDS = 86_400;
/** Nobody knows when it ends; a calendar wants some length. */
const USUAL_HOURS = 3;

/** How often the appointment moved or went: a calendar takes the higher number (RFC 5545, SEQUENCE). */
const changesOf = (notices: readonly { kind: string }[]) =>
  notices.filter(({ kind }) => kind === 'POSTPONED' || kind === 'CANCELLED').length;

/** The hearing for the citizen's own calendar (日历提醒); renewed when it is put off, struck out when it is cancelled. */
function calendarText({ hearing, site }: Data, origin: string): string | null {
  if (!hearing?.beginsAt) return null;
  const start = new Date(hearing.beginsAt);
  const stamp = hearing.cancelledAt ?? hearing.noticePublishedAt ?? hearing.beginsAt;
  const cancelled = hearing.stage === 'CANCELLED';
  const calendar = new ICalCalendar({
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    name: site.organName,
    prodId: { company: 'ppp', product: 'tingzheng' },
  });
  calendar
    .createEvent({
      id: `${hearing.id}@tingzheng`,
      sequence: changesOf(hearing.notices),
      stamp: new Date(stamp),
      start,
      end: hearing.endedAt ? new Date(hearing.endedAt) : new Date(start.getTime() + USUAL_HOURS * HOUR_MS),
      summary: hearing.name,
      location: hearing.place ?? '',
      description: `承办单位：${hearing.unit.name}\n联系方式：${hearing.contact}`,
      url: `${origin}${hearingHref(hearing.no)}`,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
    .createAlarm({ type: ICalAlarmType.display, trigger: DAY_SECONDS });
  return calendar.toString();
}

export const hearingCalendar = download({
  document: HearingCalendarQuery,
  variables: ({ params: { no = '' } }) => ({ no }),
  mediaType: 'text/calendar',
  text: (data, _at, origin) => calendarText(data, origin),
  fileName: () => '听证会.ics',
  scopes: ({ hearing }) => scopesOf(hearing),
  until: ({ hearing }) => turnsOf(hearing),
});
