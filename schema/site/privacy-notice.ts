import type { EntityName } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** 个人信息处理告知（个人信息保护法第十七条）. Append-only; each comment stores the version its author saw. */
@Entity()
export class PrivacyNotice {
  declare readonly [EntityName]?: 'PrivacyNotice';

  @PrimaryKey({ type: 'integer', autoincrement: false })
  readonly version!: number;

  @Property({ type: 'text' })
  readonly text!: string;

  @Property({ type: 'date' })
  readonly effectiveOn!: CalendarDay;
}
