import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** 目录完成情况: the year-end report of the catalogue in force; fixed once published. */
@Entity()
export class CatalogueCompletion {
  declare readonly [EntityName]?: 'CatalogueCompletion';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @Property({ type: 'integer', unique: true })
  readonly year!: number;

  /** The version it reports on: the one in force when it was published. */
  @ManyToOne({ entity: () => CatalogueVersion, mapToPk: true, fieldName: 'catalogue_version_id' })
  catalogueVersionId!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'written_by_id' })
  writtenById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  writtenAt!: Date;

  /** Why its review sent it back (保密审查退回), until it is finished again. */
  @Property({ type: 'text', nullable: true })
  reviewReturn: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'reviewed_by_id', nullable: true })
  reviewedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  reviewedAt: Date | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'published_by_id', nullable: true })
  publishedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  publishedAt: Date | null = null;

  @Property({ type: 'date', nullable: true })
  publishedOn: CalendarDay | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
