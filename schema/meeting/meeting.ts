import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import { newId } from '#schema/kernel/id.ts';
import type { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { MeetingStage } from '#server/law/meeting/meeting-stage.ts';
import type { MeetingPaper } from '#server/law/meeting/meeting-words.ts';

/** 政府会议 (常务会议、全体会议、专题会议、办公会议): from its plan to its published minutes. */
@Entity()
@Index({ properties: ['year', 'startsAt', 'id'] })
@Index({ properties: ['startsAt', 'id'] })
export class Meeting {
  declare readonly [EntityName]?: 'Meeting';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  /** The year and which of the platform's meetings of that year it is: 2026-12. */
  @Property({ type: 'text', unique: true })
  readonly no!: string;

  @Property({ type: 'integer' })
  readonly year!: number;

  @Property({ type: 'text' })
  kind!: MeetingKind;

  /** Who convenes it: 县政府办公室, or the township whose 办公会议 it is. */
  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'unit_id' })
  readonly unitId!: string;

  @Property({ type: 'array', columnType: 'uuid[]' })
  readonly unitIds!: readonly string[];

  @Property({ type: 'text' })
  name!: string;

  /** 届次: 第十七届. */
  @Property({ type: 'text', nullable: true })
  term: string | null = null;

  /** 第几次. */
  @Property({ type: 'integer', nullable: true })
  sessionNo: number | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  startsAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  endsAt!: Date;

  @Property({ type: 'text' })
  place!: string;

  @Property({ type: 'text' })
  chair!: string;

  @Property({ type: 'text' })
  stage: Opt<MeetingStage> = MeetingStage.PLANNED;

  /** What is being prepared for publication, and how far it is. */
  @Property({ type: 'text', nullable: true })
  paper: MeetingPaper | null = null;

  @Property({ type: 'text' })
  review: Opt<ReviewState> = ReviewState.DRAFT;

  /** Whoever had a hand in what is prepared; they do not review it. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  authorIds: Opt<readonly string[]> = [];

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'reviewed_by_id', nullable: true })
  reviewedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  reviewedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  announcedAt: Date | null = null;

  /** When the meeting was in fact opened, and when it was closed. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  openedAt: Date | null = null;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  closedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  minutesPublishedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  cancelledAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  cancelReason: string | null = null;

  /** Counts what calendars that took the meeting over have to read anew: its SEQUENCE. */
  @Property({ type: 'integer', default: 0 })
  calendarSequence: Opt<number> = 0;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'created_by_id' })
  readonly createdById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly createdAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  changedAt!: Date;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
