import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { MinutesSection, Observers } from '#server/law/meeting/meeting-words.ts';

/** 会议纪要, as it is published: who was there, and item by item what was settled; nothing of a closed item. */
@Table()
export class MeetingMinutes {
  readonly meetingId = column.ref(() => Meeting, { primary: true });
  attendees = column.texts.or([]);
  absent = column.texts.or([]);
  observers = column.json.or([]) as Opt<readonly Observers[]>;
  sections = column.json.or([]) as Opt<readonly MinutesSection[]>;
  publishedAt = column.instant.opt();
  readonly version = column.version();
}
