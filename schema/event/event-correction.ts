import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import type { Attendance } from '#server/law/event/event-report.ts';
import { Event } from './event.ts';

/** 活动情况的更正: the report's new wording, and the reason; append-only, the former wording stays readable. */
@Table({ indexes: [{ properties: ['eventId', 'at'] }] })
export class EventCorrection {
  readonly id = column.key();
  readonly eventId = column.ref(() => Event);
  readonly summary = column.text();
  readonly attendance = column.json() as readonly Attendance[];

  /** Public statement of the error. */
  readonly note = column.text();
  readonly byId = column.ref(() => Person);
  readonly at = column.instant();
}
