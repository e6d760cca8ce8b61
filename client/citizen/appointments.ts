import { ICalAlarmType, ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** One entry of somebody's own calendar (日历条目). */
export interface Appointment {
  /** Stays the same however often the entry is published anew. */
  uid: string;
  /** Goes up whenever the entry moves or goes (RFC 5545, SEQUENCE). */
  sequence: number;
  /** Instant at which its content was last changed (DTSTAMP). */
  stamp: string;
  startsAt: string;
  endsAt: string;
  /**
   * Civil days, given as their first instants in UTC, the end excluded: every program shows them on those very days.
   */
  allDay?: true;
  title: string;
  place: string;
  description: string;
  /** Absent where the address is somebody's own: calendars are shared. */
  url?: string;
  cancelled: boolean;
}

interface CalendarFile {
  name: string;
  /** The room it comes from: 'kaifang', 'huiyi'. */
  product: string;
  entries: readonly Appointment[];
  /** How long before an entry one is reminded; absent: not. */
  alarmSeconds?: number;
  /** Somebody's programme asks for it again by itself: after so many seconds. */
  askAgainSeconds?: number;
}

/**
 * Entries for the citizen's own calendar (日历提醒), in UTC, which every program turns into its own hours: the same entry renewed when it
 * is put off, struck out when it is cancelled. A file of cancelled entries alone takes them out of the calendar.
 */
export function calendarFile({
  name,
  product,
  entries,
  alarmSeconds,
  askAgainSeconds,
}: CalendarFile): string {
  const gone = !askAgainSeconds && entries.length > 0 && entries.every(({ cancelled }) => cancelled);
  const calendar = new ICalCalendar({
    name,
    prodId: { company: 'ppp', product },
    method: gone ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    ...(askAgainSeconds ? { ttl: askAgainSeconds } : {}),
  });
  for (const entry of entries) {
    const made = calendar.createEvent(eventOf(entry));
    if (alarmSeconds !== undefined && !entry.cancelled)
      made.createAlarm({ type: ICalAlarmType.display, trigger: alarmSeconds });
  }
  return calendar.toString();
}

const eventOf = (entry: Appointment) => ({
  id: entry.uid,
  sequence: entry.sequence,
  stamp: new Date(entry.stamp),
  start: new Date(entry.startsAt),
  end: new Date(entry.endsAt),
  allDay: entry.allDay ?? false,
  summary: entry.title,
  location: entry.place,
  description: entry.description,
  ...(entry.url === undefined ? {} : { url: entry.url }),
  status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
});

export const HOUR_SECONDS = 3600;
export const DAY_SECONDS = 24 * HOUR_SECONDS;
