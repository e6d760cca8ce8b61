import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { EventKind } from '#server/law/event/kinds.ts';
import type { EventPaper, EventNoticeKind } from '#server/law/event/event-words.ts';
import type { Speaker } from '#server/law/press/press-conference.ts';
import type { Attendance } from '#server/law/event/event-report.ts';

/** 政府开放日、新闻发布会等活动: from its plan to its published report. */
@Table({ indexes: [{ properties: ['startsAt', 'id'] }] })
export class Event {
  readonly id = column.key();

  /** The year and which of the county's events of that year it is: 2026-3. */
  readonly no = column.text({ unique: true });
  kind = column.text() as EventKind;

  /** 主办单位. */
  readonly unitId = column.ref(() => Unit);

  /** The host and its co-hosts. */
  unitIds = column.uuids();

  /** The decision it explains, or on which it hears the public, if any. */
  decisionId = column.ref.opt(() => Decision);

  /** Where its page stood among the decision's activities before 2026-11-21: its old address leads here. */
  readonly formerSeq = column.integer.opt();
  title = column.text();
  purpose = column.text();
  programme = column.text();
  audience = column.text();
  roomId = column.ref.opt(() => EventRoom);
  place = column.text();
  contact = column.text();

  /** Staff who receive the visitors (接待人); nobody receives two groups at a time. */
  hostIds = column.uuids.or([]);
  moderator = column.text.or('');
  speakers = column.json.or([]) as Opt<readonly Speaker[]>;

  /** 记者报名和提问: opened by the hosts of a press conference that wants them. */
  pressSignUp = column.bool.or(false);
  openSignUp = column.bool();
  signUpOpensAt = column.instant.opt();
  signUpClosesAt = column.instant.opt();
  partyMax = column.integer();

  /** From the beginning of the first slot to the end of the last. */
  startsAt = column.instant();
  endsAt = column.instant();

  /** Paper in preparation for publication, and its stage of review. */
  paper = column.text.opt() as EventPaper | null;
  review = column.text.or(ReviewState.DRAFT) as Opt<ReviewState>;
  reviewNote = column.text.opt();

  /** People who worked on the paper; they do not review it. */
  authorIds = column.uuids.or([]);
  reviewedById = column.ref.opt(() => Person);
  publishedAt = column.instant.opt();
  cancelledAt = column.instant.opt();
  cancelReason = column.text.opt();
  reportPublishedAt = column.instant.opt();
  archivedAt = column.instant.opt();

  /** Counts what calendars that took the event over have to read anew: its SEQUENCE. */
  calendarSequence = column.integer.or(0);
  readonly createdById = column.ref(() => Person);
  changedAt = column.instant();
  readonly version = column.version();
}

/** 场次: one turn of an event; an event without turns has one. */
@Table({ uniques: [{ properties: ['eventId', 'position'] }] })
export class EventSlot {
  readonly id = column.key();
  readonly eventId = column.ref(() => Event);
  readonly position = column.integer();
  startsAt = column.instant();
  endsAt = column.instant();

  /** For which beginning its people were reminded; after a postponement they are reminded anew. */
  remindedFor = column.instant.opt();
}

/** 活动公告: public notice on an event, word for word, append-only. */
@Table({ indexes: [{ properties: ['eventId', 'at'] }] })
export class EventNotice {
  readonly id = column.key();
  readonly eventId = column.ref(() => Event);
  readonly kind = column.text() as EventNoticeKind;

  /** Text of the notice, a line a paragraph. */
  readonly text = column.text();
  readonly byId = column.ref(() => Person);

  /** Reviewer before publication; null where no review is asked. */
  readonly reviewedById = column.ref.opt(() => Person);
  readonly at = column.instant();
}

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

/** 场地: a room in which events are held; it cannot be in use twice at a time. */
@Table()
export class EventRoom {
  readonly id = column.key();
  name = column.text({ unique: true });
  address = column.text();

  /** How one gets in without steps (无障碍通行). */
  access = column.text.or('');

  /** Door by which visitors come in (入口). */
  entrance = column.text.or('');

  /** How one gets there by bus (公交). */
  transit = column.text.or('');

  /** Persons for whom there is room. */
  seats = column.integer();
  active = column.bool.or(true);
  readonly version = column.version();
}
