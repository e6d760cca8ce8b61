import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Unit } from '#schema/identity/unit.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** 会议组成人员: who sits in the government's meetings with a voice in its decisions, from when until when; the head among them. */
@Entity()
export class OrganMember {
  declare readonly [EntityName]?: 'OrganMember';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  /** The office that keeps the list. */
  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'unit_id' })
  readonly unitId!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  post!: string;

  /** 行政首长. */
  @Property({ type: 'boolean', default: false })
  head: Opt<boolean> = false;

  @Property({ type: 'date' })
  since!: CalendarDay;

  /** The last day; null: in office. */
  @Property({ type: 'date', nullable: true })
  until: CalendarDay | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
