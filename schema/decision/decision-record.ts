import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { RecordKind } from '#server/law/decision/decision-record.ts';

const OF_ONE_SHEET = {
  name: 'decision_record_late_import_index',
  expression: `create index decision_record_late_import_index on decision_record
    ((content -> 'imported' ->> 'importId')) where kind = 'LATE_ENTRY_PROPOSAL'`,
};

/**
 * 决策记录: one thing that happened in a decision's life, as it was recorded (国令713号第三十三条). It is never changed: a
 * correction is a newer record that names the one whose place it takes.
 */
@Entity()
@Index({ properties: ['decisionId', 'kind'] })
@Index(OF_ONE_SHEET)
export class DecisionRecord {
  declare readonly [EntityName]?: 'DecisionRecord';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id' })
  readonly decisionId!: string;

  @Property({ type: 'text' })
  readonly kind!: RecordKind;

  /** The day it happened on, as it is said. */
  @Property({ type: 'date' })
  readonly happenedOn!: CalendarDay;

  /** What its kind asks to be recorded. */
  @Property({ type: 'json' })
  readonly content!: object;

  /** The record whose place this one takes; of two corrections of one record the second finds it taken. */
  @Property({ type: 'uuid', unique: true, nullable: true })
  readonly replacesId: string | null = null;

  /** 补录: the confirmed entry this record came from; what happened on the platform has none. */
  @Property({ type: 'uuid', nullable: true })
  readonly lateEntryId: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'recorded_by_id' })
  readonly recordedById!: string;

  @Property({ type: 'text' })
  readonly recordedByName!: string;

  @Property({ type: 'text' })
  readonly unitName!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly recordedAt!: Date;
}
