import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import type { ActivityState } from '#server/law/participation/participation-activity.ts';
import type { Question } from '#server/law/participation/question.ts';

/** 问卷、书面征求意见 (国令713号第十四条), told of beforehand: what was announced is not changed, it is held or cancelled. */
@Entity()
@Unique({ properties: ['decisionId', 'seq'] })
export class PublicActivity {
  declare readonly [EntityName]?: 'PublicActivity';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id' })
  readonly decisionId!: string;

  /** Counts the activities of one decision; with the decision's number it is the public address. */
  @Property({ type: 'integer' })
  readonly seq!: number;

  @Property({ type: 'text' })
  method!: ParticipationMethod;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  purpose!: string;

  @Property({ type: 'text' })
  audience!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  startsAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  endsAt!: Date;

  @Property({ type: 'text' })
  contact!: string;

  @Property({ type: 'json', defaultRaw: "'[]'" })
  questions: Opt<readonly Question[]> = [];

  @Property({ type: 'text' })
  state!: ActivityState;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  publishedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  cancelledReason: string | null = null;

  @Property({ type: 'date', nullable: true })
  heldOn: CalendarDay | null = null;

  @Property({ type: 'integer', nullable: true })
  attendedCount: number | null = null;

  /** 会议纪要, as everybody reads it. */
  @Property({ type: 'text', nullable: true })
  minutes: string | null = null;

  /** 书面回答的归纳 (第十八条), by the place of the question; published with the record. */
  @Property({ type: 'json', defaultRaw: "'[]'" })
  summaries: Opt<readonly string[]> = [];

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'planned_by_id' })
  plannedById!: string;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
