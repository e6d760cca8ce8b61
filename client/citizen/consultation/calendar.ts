import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { calendarFile, HOUR_SECONDS } from '../appointments.ts';
import { download, wholeNumber } from '../page.ts';
import { commentHref, consultationHref } from '../addresses.ts';
import { matterOf } from '../names.ts';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';

export const ConsultationCalendarQuery = graphql(`
  query ConsultationCalendar($no: String!, $round: Int!) {
    site {
      organName
    }
    consultation(no: $no, round: $round) {
      id
      no
      round
      title
      stage
      unit {
        name
      }
      scheduledOpensAt
      closesOn
      closesAt
      updatedAt
      version
    }
  }
`);

type Data = ResultOf<typeof ConsultationCalendarQuery>;
type Consultation = NonNullable<Data['consultation']>;

/** Moment of the reader's reminder: the opening while a consultation is only announced, afterwards its closing. */
function momentOf({ stage, scheduledOpensAt, closesOn, title }: Consultation) {
  if (stage === 'APPROVED' && scheduledOpensAt)
    return {
      alarmSeconds: 0,
      entry: {
        startsAt: scheduledOpensAt,
        endsAt: scheduledOpensAt,
        title: `开始征求意见：${matterOf(title)}`,
      },
    };
  return stage === 'OPEN' && closesOn ? closing(closesOn as CalendarDay, title) : null;
}

/** The whole last day: the instant it ends at, 24:00, every calendar would show on the day after. */
const closing = (day: CalendarDay, title: string) => ({
  alarmSeconds: MORNING_BEFORE,
  entry: {
    startsAt: `${day}T00:00:00Z`,
    endsAt: `${addDays(day, 1)}T00:00:00Z`,
    allDay: true,
    title: `征求意见截止（当天24:00）：${matterOf(title)}`,
  } as const,
});

/** 9:00 of the day before, from the beginning of the last day. */
const MORNING_BEFORE = 15 * HOUR_SECONDS;

/** An appointment for the citizen's own calendar (日历提醒); the same entry is renewed when the day moves. */
function calendarText({ consultation, site }: Data, origin: string): string | null {
  const moment = consultation && momentOf(consultation);
  if (!consultation || !moment) return null;
  return calendarFile({
    name: site.organName,
    product: 'zhengji',
    alarmSeconds: moment.alarmSeconds,
    entries: [
      {
        uid: `${consultation.id}@zhengji`,
        sequence: consultation.version,
        stamp: consultation.updatedAt,
        ...moment.entry,
        place: '',
        description: `承办单位：${consultation.unit.name}\n提出意见：${origin}${commentHref(consultation)}`,
        url: `${origin}${consultationHref(consultation)}`,
        cancelled: false,
      },
    ],
  });
}

export const consultationCalendar = download({
  document: ConsultationCalendarQuery,
  variables: ({ params: { no = '', round } }) => {
    const number = wholeNumber(round);
    return number === null ? null : { no, round: number };
  },
  mediaType: 'text/calendar',
  text: (data, _at, origin) => calendarText(data, origin),
  fileName: () => '征求意见提醒.ics',
  scopes: ({ consultation }) => (consultation ? [`consultation:${consultation.id}`] : []),
  until: ({ consultation }) => [consultation?.scheduledOpensAt, consultation?.closesAt],
});
