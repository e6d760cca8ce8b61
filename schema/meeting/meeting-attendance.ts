import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { Attendee, Observer } from '#server/law/meeting/attendance.ts';

/** 出席情况 of a meeting: the members as they were on its day, who of them was there, and who else sat in. */
@Table()
export class MeetingAttendance {
  readonly meetingId = column.ref(() => Meeting, { primary: true });
  members = column.json() as readonly Attendee[];
  observers = column.json.or([]) as Opt<readonly Observer[]>;
  recordedById = column.ref(() => Person);
  recordedAt = column.instant();
}
