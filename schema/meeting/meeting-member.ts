import { Table, column } from '#schema/kernel/columns.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { MembersAt } from '#server/law/meeting/meeting-members.ts';

/** 应到会人员 of a meeting: the organ's list as it read at the announcement and at the opening. A row never changes. */
@Table({ uniques: [{ properties: ['meetingId', 'moment', 'memberId'] }] })
export class MeetingMember {
  readonly id = column.key();
  readonly meetingId = column.ref(() => Meeting);
  readonly moment = column.text() as MembersAt;

  /** Row of the organ's list that it was taken from. */
  readonly memberId = column.uuid();
  readonly name = column.text();
  readonly post = column.text();

  /** 行政首长. */
  readonly head = column.bool();
}
