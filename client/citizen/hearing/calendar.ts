import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { calendarFile, DAY_SECONDS } from '../appointments.ts';
import { download } from '../page.ts';
import { hearingHref } from '../addresses/hearing.ts';
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
/** Nobody knows when it ends; a calendar wants some length. */
const USUAL_HOURS = 3;

/** How often the appointment moved or went: a calendar takes the higher number (RFC 5545, SEQUENCE). */
const changesOf = (notices: readonly { kind: string }[]) =>
  notices.filter(({ kind }) => kind === 'POSTPONED' || kind === 'CANCELLED').length;

/** The hearing for the citizen's own calendar. */
function calendarText({ hearing, site }: Data, origin: string): string | null {
  if (!hearing?.beginsAt) return null;
  const usualEnd = new Date(Date.parse(hearing.beginsAt) + USUAL_HOURS * HOUR_MS).toISOString();
  return calendarFile({
    name: site.organName,
    product: 'tingzheng',
    alarmSeconds: DAY_SECONDS,
    entries: [
      {
        uid: `${hearing.id}@tingzheng`,
        sequence: changesOf(hearing.notices),
        stamp: hearing.cancelledAt ?? hearing.noticePublishedAt ?? hearing.beginsAt,
        startsAt: hearing.beginsAt,
        endsAt: hearing.endedAt ?? usualEnd,
        title: hearing.name,
        place: hearing.place ?? '',
        description: `承办单位：${hearing.unit.name}\n联系方式：${hearing.contact}`,
        url: `${origin}${hearingHref(hearing.no)}`,
        cancelled: hearing.stage === 'CANCELLED',
      },
    ],
  });
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
