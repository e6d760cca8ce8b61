import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { MeetingStage } from '#server/law/meeting/meeting-stage.ts';
import type {
  MeetingPaper,
  MeetingNoticeKind,
  MinutesSection,
  Observers,
  ReviewOutcome,
} from '#server/law/meeting/meeting-words.ts';
import type { MembersAt } from '#server/law/meeting/meeting-members.ts';
import type { Attendee, Observer } from '#server/law/meeting/attendance.ts';

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

/** 出席情况 of a meeting: the members as they were on its day, who of them was there, and who else sat in. */
@Table()
export class MeetingAttendance {
  readonly meetingId = column.ref(() => Meeting, { primary: true });
  members = column.json() as readonly Attendee[];
  observers = column.json.or([]) as Opt<readonly Observer[]>;
  recordedById = column.ref(() => Person);
  recordedAt = column.instant();
}

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
