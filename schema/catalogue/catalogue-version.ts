import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';

/** 目录版本: one state of the yearly 重大行政决策事项目录; immutable once published. */
@Entity()
@Unique({ properties: ['year', 'versionNo'] })
export class CatalogueVersion {
  declare readonly [EntityName]?: 'CatalogueVersion';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @Property({ type: 'integer' })
  readonly year!: number;

  @Property({ type: 'integer' })
  readonly versionNo!: number;

  @Property({ type: 'text' })
  stage!: CatalogueStage;

  @Property({ type: 'uuid', nullable: true })
  readonly parentId: string | null = null;

  @Property({ type: 'text', nullable: true })
  documentNo: string | null = null;

  @Property({ type: 'text', nullable: true })
  adjustmentReason: string | null = null;

  @Property({ type: 'text', nullable: true })
  govMeetingNo: string | null = null;

  @Property({ type: 'date', nullable: true })
  govMeetingOn: CalendarDay | null = null;

  @Property({ type: 'text', nullable: true })
  partyConsentNo: string | null = null;

  @Property({ type: 'date', nullable: true })
  partyConsentOn: CalendarDay | null = null;

  @Property({ type: 'text', nullable: true })
  partyRefusal: string | null = null;

  /** Why its review sent it back (保密审查退回), until it is finished again. */
  @Property({ type: 'text', nullable: true })
  reviewReturn: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'secrecy_reviewed_by_id', nullable: true })
  secrecyReviewedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  secrecyReviewedAt: Date | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'created_by_id' })
  readonly createdById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly createdAt!: Date;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'published_by_id', nullable: true })
  publishedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  publishedAt: Date | null = null;

  @Property({ type: 'date', nullable: true })
  publishedOn: CalendarDay | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
