import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { DecisionFile } from '#schema/decision/decision-file.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { HearingSeats } from '#server/law/hearing/hearing-plan.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import type { HearingPaper } from '#server/law/hearing/hearing-words.ts';

/** 听证会 (国令713号第十六条、第十七条): a step of a decision, from its plan to its report. */
@Entity()
@Index({ properties: ['decisionId'] })
@Index({ properties: ['heldOn', 'id'] })
export class Hearing {
  declare readonly [EntityName]?: 'Hearing';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  /** The decision's number and which of its hearings it is: 2026-02-1. */
  @Property({ type: 'text', unique: true })
  readonly no!: string;

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id' })
  readonly decisionId!: string;

  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'unit_id' })
  readonly unitId!: string;

  @Property({ type: 'array', columnType: 'uuid[]' })
  readonly unitIds!: readonly string[];

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  purpose: Opt<string> = '';

  @Property({ type: 'boolean', default: false })
  price: Opt<boolean> = false;

  /** 价格法第二十三条: the price authority presides; found from the units of the matter, never typed. */
  @Property({ type: 'boolean', default: false })
  heldByPriceAuthority: Opt<boolean> = false;

  @Property({ type: 'text' })
  host: Opt<string> = '';

  @Property({ type: 'date', nullable: true })
  heldOn: CalendarDay | null = null;

  @Property({ type: 'text', nullable: true })
  startsAt: string | null = null;

  @Property({ type: 'text', nullable: true })
  place: string | null = null;

  @Property({ type: 'text' })
  conditions: Opt<string> = '';

  @Property({ type: 'json' })
  sides!: readonly HearingSeats[];

  @Property({ type: 'text', nullable: true })
  selectionMethod: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  signUpOpensAt: Date | null = null;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  signUpClosesAt: Date | null = null;

  @Property({ type: 'integer', default: 0 })
  observerSeats: Opt<number> = 0;
  @Property({ type: 'integer', default: 0 })
  pressSeats: Opt<number> = 0;

  @Property({ type: 'text' })
  content: Opt<string> = '';

  @Property({ type: 'text' })
  contact: Opt<string> = '';

  @ManyToOne({ entity: () => DecisionFile, mapToPk: true, fieldName: 'draft_file_id', nullable: true })
  draftFileId: string | null = null;

  @ManyToOne({ entity: () => DecisionFile, mapToPk: true, fieldName: 'explanation_file_id', nullable: true })
  explanationFileId: string | null = null;

  @Property({ type: 'text' })
  stage: Opt<HearingStage> = HearingStage.PLANNED;

  /** What is being prepared for publication, and how far it is. */
  @Property({ type: 'text', nullable: true })
  paper: HearingPaper | null = null;

  @Property({ type: 'text' })
  review: Opt<ReviewState> = ReviewState.DRAFT;

  /** Whoever had a hand in what is prepared; they do not review it. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  authorIds: Opt<readonly string[]> = [];

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'reviewed_by_id', nullable: true })
  reviewedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  reviewedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  reviewNote: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  noticePublishedAt: Date | null = null;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  methodPublishedAt: Date | null = null;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  listPublishedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  startedAt: Date | null = null;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  endedAt: Date | null = null;

  @Property({ type: 'boolean', nullable: true })
  heldInPublic: boolean | null = null;

  @Property({ type: 'text', nullable: true })
  chair: string | null = null;
  @Property({ type: 'text', nullable: true })
  recorder: string | null = null;

  /** Names of those who observed and of the press who came, as noted at the door; the public reads how many. */
  @Property({ type: 'array', columnType: 'text[]', defaultRaw: "'{}'" })
  observers: Opt<readonly string[]> = [];
  @Property({ type: 'array', columnType: 'text[]', defaultRaw: "'{}'" })
  press: Opt<readonly string[]> = [];

  @Property({ type: 'integer', default: 0 })
  observersCame: Opt<number> = 0;
  @Property({ type: 'integer', default: 0 })
  pressCame: Opt<number> = 0;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  recordSignedAt: Date | null = null;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  recordPublishedAt: Date | null = null;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  reportPublishedAt: Date | null = null;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  cancelledAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  cancelReason: string | null = null;

  /** Counted by the statements that take and withdraw sign-ups, with the hearing's row in hand. */
  @Property({ type: 'integer', default: 0 })
  readonly signUps: Opt<number> = 0;
  @Property({ type: 'integer', default: 0 })
  readonly observersTaken: Opt<number> = 0;
  @Property({ type: 'integer', default: 0 })
  readonly pressTaken: Opt<number> = 0;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'created_by_id' })
  readonly createdById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly createdAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  changedAt!: Date;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
