import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { MeetingPaper, ReviewOutcome } from '#server/law/meeting/meeting-words.ts';

/** 会议文稿的保密审查 (国令711号第十七条): who submitted, passed or returned what, and the reviewer's words; never public. */
@Table({ indexes: [{ properties: ['meetingId', 'at'] }] })
export class MeetingReview {
  readonly id = column.key();
  readonly meetingId = column.ref(() => Meeting);
  readonly paper = column.text() as MeetingPaper;
  readonly outcome = column.text() as ReviewOutcome;
  readonly note = column.text.or('');
  readonly byId = column.ref(() => Person);
  readonly at = column.instant();
}
