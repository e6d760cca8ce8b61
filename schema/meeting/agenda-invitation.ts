import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/**
 * 列席邀请: how many of a category were invited to an item, and how many said that they come; never a name. A ledger: what is
 * recorded stays, a mistake is set right by a further row.
 */
@Entity()
@Index({ properties: ['itemId'] })
export class AgendaInvitation {
  declare readonly [EntityName]?: 'AgendaInvitation';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => AgendaItem, mapToPk: true, fieldName: 'item_id', deleteRule: 'cascade' })
  readonly itemId!: string;

  @Property({ type: 'text' })
  readonly category!: string;

  @Property({ type: 'integer' })
  readonly sent!: number;

  @Property({ type: 'integer', default: 0 })
  readonly accepted: Opt<number> = 0;

  @Property({ type: 'date' })
  readonly sentOn!: CalendarDay;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  readonly byId!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
