import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** 目录征集: the units are asked for the matters of a year; they see this, not the draft it fills. */
@Entity()
export class CatalogueCollection {
  declare readonly [EntityName]?: 'CatalogueCollection';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({
    entity: () => CatalogueVersion,
    mapToPk: true,
    fieldName: 'catalogue_version_id',
    unique: true,
  })
  readonly catalogueVersionId!: string;

  @Property({ type: 'integer' })
  readonly year!: number;

  @Property({ type: 'date' })
  dueOn!: CalendarDay;

  /** What is asked for, in the bureau's words (征集要求). */
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'opened_by_id' })
  openedById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  openedAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  closedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
