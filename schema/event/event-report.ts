import { Table, column } from '#schema/kernel/columns.ts';
import type { EntityName, Opt } from '@mikro-orm/core';
import type { Attendance } from '#server/law/event/event-report.ts';
import { Event } from './event.ts';

/** 活动情况: what came of an event, as it is told within its days. */
@Table()
export class EventReport {
  declare readonly [EntityName]?: 'EventReport';

  readonly eventId = column.ref(() => Event, { primary: true });
  summary = column.text();
  attendance = column.json.or([]) as Opt<readonly Attendance[]>;

  /** Why other numbers are told than were counted at the door. */
  attendanceNote = column.text.or('');
  readonly version = column.version();
}
