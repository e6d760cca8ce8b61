import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { hearingBegins } from '#server/law/hearing/hearing-plan.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** Fields of a hearing for a calendar (日程). */
export interface CalendarEntry {
  id: string;
  name: string;
  heldOn: CalendarDay | null;
  startsAt: string | null;
  place: string | null;
  contact: string;
  unitName: string;
  /** How often the appointment was changed since it was announced (SEQUENCE): put off, cancelled. */
  changes: number;
  cancelled: boolean;
}

const HOUR_MS = 3_600_000;
/** Nobody knows when it ends; a calendar wants some length. */
const USUAL_HOURS = 3;

/** The one name of a hearing in every calendar (UID): by it a later message changes the same appointment. */
export const calendarUid = (hearingId: string): string => `${hearingId}@tingzheng`;

/** The appointment as it is mailed: put off it moves, cancelled it goes; null without a day. */
export function hearingCalendar(
  entry: CalendarEntry,
  sent: { at: Date; from: string; href: string },
): string | null {
  const start = hearingBegins(entry.heldOn, entry.startsAt);
  if (!start) return null;
  const calendar = new ICalCalendar({
    method: entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    prodId: { company: 'ppp', product: 'tingzheng' },
  });
  calendar.createEvent({
    id: calendarUid(entry.id),
    sequence: entry.changes,
    stamp: sent.at,
    start,
    end: new Date(start.getTime() + USUAL_HOURS * HOUR_MS),
    summary: entry.name,
    location: entry.place ?? '',
    description: `承办单位：${entry.unitName}\n联系方式：${entry.contact}\n${sent.href}`,
    organizer: { name: entry.unitName, email: sent.from },
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
