import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import { newId } from '#schema/kernel/id.ts';
import type { EventKind } from '#server/law/event/kinds.ts';
import type { EventPaper } from '#server/law/event/event-words.ts';
import type { Speaker } from '#server/law/press/press-conference.ts';
import { EventRoom } from './event-room.ts';

/** 政府开放日、新闻发布会等活动: from its plan to its published report. */
@Entity()
@Index({ properties: ['startsAt', 'id'] })
export class Event {
  declare readonly [EntityName]?: 'Event';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  /** The year and which of the county's events of that year it is: 2026-3. */
  @Property({ type: 'text', unique: true })
  readonly no!: string;

  @Property({ type: 'text' })
  kind!: EventKind;

  /** 主办单位. */
  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'unit_id' })
  readonly unitId!: string;

  /** The host and its co-hosts. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  unitIds!: readonly string[];

  /** The decision it explains, or on which it hears the public, if any. */
  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id', nullable: true })
  decisionId: string | null = null;

  /** Where its page stood among the decision's activities before 2026-11-21: its old address leads here. */
  @Property({ type: 'integer', nullable: true })
  readonly formerSeq: number | null = null;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  purpose!: string;

  @Property({ type: 'text' })
  programme!: string;

  @Property({ type: 'text' })
  audience!: string;

  @ManyToOne({ entity: () => EventRoom, mapToPk: true, fieldName: 'room_id', nullable: true })
  roomId: string | null = null;

  @Property({ type: 'text' })
  place!: string;

  @Property({ type: 'text' })
  contact!: string;

  /** Staff who receive the visitors (接待人); nobody receives two groups at a time. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  hostIds: Opt<readonly string[]> = [];

  @Property({ type: 'text' })
  moderator: Opt<string> = '';

  @Property({ type: 'json', defaultRaw: "'[]'" })
  speakers: Opt<readonly Speaker[]> = [];

  @Property({ type: 'boolean' })
  openSignUp!: boolean;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  signUpOpensAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  signUpClosesAt: Date | null = null;

  @Property({ type: 'integer' })
  partyMax!: number;

  /** From the beginning of the first slot to the end of the last. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  startsAt!: Date;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  endsAt!: Date;

  /** What is being prepared for publication, and how far it is. */
  @Property({ type: 'text', nullable: true })
  paper: EventPaper | null = null;

  @Property({ type: 'text' })
  review: Opt<ReviewState> = ReviewState.DRAFT;

  @Property({ type: 'text', nullable: true })
  reviewNote: string | null = null;

  /** Whoever had a hand in what is prepared; they do not review it. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  authorIds: Opt<readonly string[]> = [];

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'reviewed_by_id', nullable: true })
  reviewedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  publishedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  cancelledAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  cancelReason: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  reportPublishedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  archivedAt: Date | null = null;

  /** Counts what calendars that took the event over have to read anew: its SEQUENCE. */
  @Property({ type: 'integer', default: 0 })
  calendarSequence: Opt<number> = 0;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'created_by_id' })
  readonly createdById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  changedAt!: Date;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
