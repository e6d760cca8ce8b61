/** One date of the county as its calendar says it (日程). */
import { graphql } from '#client/graphql/gql.ts';
import type { CalendarEntry_EntryFragment } from '#client/graphql/graphql.ts';
import { clock, dayOf, shortDate } from '#client/format.ts';
import { activityPath } from '#client/staff/ground/addresses/activity.ts';
import { eventPath } from '#client/staff/ground/addresses/event.ts';
import { hearingPath } from '#client/staff/ground/addresses/hearing.ts';
import { meetingPath } from '#client/staff/ground/addresses/meeting.ts';
import type { WeekItem } from '#client/ui/Weeks.tsx';
import { CALENDAR_KIND_LABELS, CLASH_KIND_LABELS } from '#client/words.ts';

export const CalendarEntryFragment = graphql(`
  fragment CalendarEntry_entry on CalendarEntry {
    id
    kind
    no
    seq
    title
    startsAt
    endsAt
    place
    announced
    cancelled
    postponed
    unit {
      id
      name
    }
    clashes {
      ...CalendarClash_fields
    }
  }
`);

export type Entry = CalendarEntry_EntryFragment;

/** The desk at which it is worked on. */
export function deskOf({ kind, no, seq }: Entry): string {
  if (kind === 'MEETING') return meetingPath(no);
  if (kind === 'HEARING') return hearingPath(no);
  if (kind === 'ACTIVITY') return activityPath({ decision: { no }, seq: seq ?? 1 });
  return eventPath(no);
}

/** 14:30—16:30; to another day with its day. */
export function hoursOf({ startsAt, endsAt }: Pick<Entry, 'startsAt' | 'endsAt'>): string {
  // An end at midnight is said as the day before at 24:00.
  const last = dayOf(new Date(Date.parse(endsAt) - 1));
  const hour = dayOf(endsAt) === last ? clock(endsAt) : '24:00';
  return `${clock(startsAt)}—${dayOf(startsAt) === last ? '' : shortDate(last)}${hour}`;
}

/** Clashes of an entry, in words: 场地冲突（一号会议室）：“常务会议”. */
export const clashTexts = ({ clashes }: Pick<Entry, 'clashes'>): string[] =>
  clashes.map(
    ({ kind, what, title }) => `${CLASH_KIND_LABELS[kind]}${what ? `（${what}）` : ''}：“${title}”`,
  );

/** Remarks on an entry (情况): cancelled, postponed, not announced yet, clashing. */
export const marksOf = (entry: Entry): string[] => [
  ...(entry.cancelled ? ['已取消'] : []),
  ...(entry.postponed && !entry.cancelled ? ['延期过'] : []),
  ...(entry.announced || entry.cancelled ? [] : ['未公告']),
  ...clashTexts(entry),
];

/** An entry in a cell of the month; in a week there is room for hours and place. */
export const itemOf = (entry: Entry, roomy: boolean): WeekItem => ({
  href: deskOf(entry),
  label: [
    roomy ? hoursOf(entry) : clock(entry.startsAt),
    `${CALENDAR_KIND_LABELS[entry.kind]}：${entry.title}`,
    ...(roomy ? [entry.place, entry.unit.name] : []),
  ]
    .filter(Boolean)
    .join(' '),
  note: marksOf(entry).join('；') || undefined,
  struck: entry.cancelled,
});
