import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import type { Attendance } from '#server/law/event/event-report.ts';
import { Event } from './event.ts';

/** 活动情况: report on an event, to be published within its days. */
@Table()
export class EventReport {
  readonly eventId = column.ref(() => Event, { primary: true });
  summary = column.text();
  attendance = column.json.or([]) as Opt<readonly Attendance[]>;

  /** Reason for a number of participants other than that counted at the door. */
  attendanceNote = column.text.or('');
  readonly version = column.version();
}
