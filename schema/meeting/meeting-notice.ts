import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { MeetingNoticeKind } from '#server/law/meeting/meeting-words.ts';

/** 会议公告: public notice on a meeting, word for word, append-only. */
@Table({ indexes: [{ properties: ['meetingId', 'at'] }] })
export class MeetingNotice {
  readonly id = column.key();
  readonly meetingId = column.ref(() => Meeting);
  readonly kind = column.text() as MeetingNoticeKind;

  /** Text of the notice, a line a paragraph. */
  readonly text = column.text();

  /** The time and the place that were announced before, where they changed. */
  readonly oldStartsAt = column.instant.opt();
  readonly oldPlace = column.text.opt();
  readonly byId = column.ref(() => Person);

  /** Reviewer before publication; null where no review is asked. */
  readonly reviewedById = column.ref.opt(() => Person);
  readonly at = column.instant();
}
