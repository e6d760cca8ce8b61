import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { ReviewState } from '#schema/kernel/review-state.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { CommentsShown } from '#server/law/consultation/comment-stage.ts';
import type { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

/** 公开征求意见: one round. OPEN and CLOSED are not stored: they follow from `opensAt`, `closesAt` (exclusive) and the database clock. */
@Entity()
@Unique({ properties: ['no', 'round'] })
@Index({ properties: ['decisionId'] })
@Index({ properties: ['opensAt'] })
@Index({ properties: ['closesAt'] })
export class Consultation {
  declare readonly [EntityName]?: 'Consultation';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id' })
  readonly decisionId!: string;

  /** The decision's number and the round make the public address /zhengji/<no>/<round>. */
  @Property({ type: 'text' })
  readonly no!: string;

  @Property({ type: 'integer' })
  readonly round!: number;

  @Property({ type: 'text' })
  title: Opt<string> = '';

  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'unit_id' })
  readonly unitId!: string;

  @Property({ type: 'array', columnType: 'uuid[]' })
  readonly unitIds!: readonly string[];

  @Property({ type: 'text' })
  review!: ReviewState;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  scheduledOpensAt: Date | null = null;

  /** Who scheduled the opening and answers for it; until a lead has, the instant above is only a plan. */
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'scheduled_by_id', nullable: true })
  scheduledById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  opensAt: Date | null = null;

  @Property({ type: 'date', nullable: true })
  opensOn: CalendarDay | null = null;

  @Property({ type: 'date', nullable: true })
  closesOn: CalendarDay | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  closesAt: Date | null = null;

  /** The last day announced at the opening; later notices only move it later. */
  @Property({ type: 'date', nullable: true })
  announcedClosesOn: CalendarDay | null = null;

  @Property({ type: 'text', nullable: true })
  shortenReason: string | null = null;

  @Property({ type: 'text', nullable: true })
  shortenApprovedBy: string | null = null;

  /** When the reason was first written: one written after the opening explains nothing. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  shortenReasonAt: Date | null = null;

  /** 专门规定 on the day it opened; before that the decision's own hold, so there is none here. */
  @Property({ type: 'array', columnType: 'text[]', nullable: true })
  specialRules: readonly SpecialRuleKind[] | null = null;

  /** The entries of 专门规定 on it that day, so that none that comes later reaches it. */
  @Property({ type: 'array', columnType: 'uuid[]', nullable: true })
  lawIds: readonly string[] | null = null;

  @Property({ type: 'text' })
  commentsShown!: CommentsShown;

  @Property({ type: 'boolean', default: false })
  rolledForward: Opt<boolean> = false;

  @Property({ type: 'boolean', default: false })
  provisional: Opt<boolean> = false;

  @Property({ type: 'text', nullable: true })
  blockedReason: string | null = null;

  @Property({ type: 'text', nullable: true })
  reviewNote: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'created_by_id' })
  readonly createdById!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'last_edited_by_id' })
  lastEditedById!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'submitted_by_id', nullable: true })
  submittedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  submittedAt: Date | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'reviewed_by_id', nullable: true })
  reviewedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  reviewedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  withdrawnAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null = null;

  @Property({ type: 'date', nullable: true })
  feedbackDueOn: CalendarDay | null = null;

  @Property({ type: 'boolean', default: false })
  feedbackDueProvisional: Opt<boolean> = false;

  @Property({ type: 'boolean', default: false })
  feedbackReady: Opt<boolean> = false;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  feedbackPublishedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  archivedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
