import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { MeetingStage } from '#server/law/meeting/meeting-stage.ts';
import type { MeetingPaper } from '#server/law/meeting/meeting-words.ts';

/** 政府会议 (常务会议、全体会议、专题会议、办公会议): from its plan to its published minutes. */
@Table({ indexes: [{ properties: ['startsAt', 'id'] }, { properties: ['year', 'startsAt', 'id'] }] })
export class Meeting {
  readonly id = column.key();

  /** The year and which of the platform's meetings of that year it is: 2026-12. */
  readonly no = column.text({ unique: true });
  readonly year = column.integer();
  kind = column.text() as MeetingKind;

  /** Convener: 县政府办公室, or the township whose 办公会议 it is. */
  readonly unitId = column.ref(() => Unit);
  readonly unitIds = column.uuids();
  name = column.text();

  /** 届次: 第十七届. */
  term = column.text.opt();

  /** 第几次. */
  sessionNo = column.integer.opt();
  startsAt = column.instant();
  endsAt = column.instant();
  place = column.text();
  chair = column.text();
  stage = column.text.or(MeetingStage.PLANNED) as Opt<MeetingStage>;

  /** Paper in preparation for publication, and its stage of review. */
  paper = column.text.opt() as MeetingPaper | null;
  review = column.text.or(ReviewState.DRAFT) as Opt<ReviewState>;

  /** People who worked on the paper; they do not review it. */
  authorIds = column.uuids.or([]);
  reviewedById = column.ref.opt(() => Person);
  reviewedAt = column.instant.opt();
  announcedAt = column.instant.opt();

  /** When the meeting was in fact opened, and when it was closed. */
  openedAt = column.instant.opt();
  closedAt = column.instant.opt();
  minutesPublishedAt = column.instant.opt();
  cancelledAt = column.instant.opt();
  cancelReason = column.text.opt();

  /** Counts what calendars that took the meeting over have to read anew: its SEQUENCE. */
  calendarSequence = column.integer.or(0);
  readonly createdById = column.ref(() => Person);
  readonly createdAt = column.instant();
  changedAt = column.instant();
  readonly version = column.version();
}
