import { Table, column } from '#schema/kernel/columns.ts';
import { Meeting } from '#schema/meeting/meeting.ts';

/**
 * 在看人数: how many watch a meeting at one server, reported by that server every few seconds; old rows count for nothing.
 */
@Table()
export class LiveAudience {
  readonly meetingId = column.ref(() => Meeting, { primary: true });
  readonly serverId = column.uuid({ primary: true });
  viewers = column.integer();
  at = column.instant();
}
