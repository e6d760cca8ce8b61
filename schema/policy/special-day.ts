import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { SpecialDayKind } from '#schema/policy/special-day-kind.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** 节假日与调休: a day the State Council notice makes a holiday or a make-up working day. */
@Entity()
export class SpecialDay {
  declare readonly [EntityName]?: 'SpecialDay';

  @PrimaryKey({ type: 'date' })
  readonly day!: CalendarDay;

  @Property({ type: 'text' })
  kind!: SpecialDayKind;

  @Property({ type: 'text' })
  name: Opt<string> = '';
}
