import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { EventKind } from '#server/law/event/kinds.ts';
import type { EventPaper } from '#server/law/event/event-words.ts';
import type { Speaker } from '#server/law/press/press-conference.ts';
import { EventRoom } from './event-room.ts';

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
