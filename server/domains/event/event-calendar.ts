import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { ToldEvent, ToldRegistrant } from './told-registrants.queries.ts';

/** The appointment of one slot as it is mailed (日程): put off it moves, cancelled it goes; the same entry as on the public page. */
export function eventCalendar(
  { title, place, contact, calendarSequence, cancelReason, unitName }: ToldEvent,
  { slotId, startsAt, endsAt }: Pick<ToldRegistrant, 'slotId' | 'startsAt' | 'endsAt'>,
  sent: { at: Date; from: string; href: string },
): string {
  const cancelled = cancelReason !== null;
  const calendar = new ICalCalendar({
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    prodId: { company: 'ppp', product: 'kaifang' },
  });
  calendar.createEvent({
    id: `${slotId}@kaifang`,
    sequence: calendarSequence,
    stamp: sent.at,
    start: startsAt,
    end: endsAt,
    summary: title,
    location: place,
    description: `主办单位：${unitName}\n联系方式：${contact}\n${sent.href}`,
    organizer: { name: unitName, email: sent.from },
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
