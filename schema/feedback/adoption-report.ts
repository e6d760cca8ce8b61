import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DraftVersion } from '#schema/draft/draft-version.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import type { ChannelCount, ReportRow, ReportTotals } from '#schema/feedback/report-parts.ts';
import type { ReportStage } from '#schema/feedback/report-stage.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { ParticipationMethod } from '#server/law/decision/decision-phase.ts';

/** 意见采纳情况; its numbers and rows are fixed when it is published. */
@Entity()
@Unique({ properties: ['consultationId'] })
@Index({ properties: ['publishedAt'] })
export class AdoptionReport {
  declare readonly [EntityName]?: 'AdoptionReport';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Consultation, mapToPk: true, fieldName: 'consultation_id' })
  readonly consultationId!: string;

  @Property({ type: 'text' })
  stage!: ReportStage;

  @Property({ type: 'text' })
  introduction: Opt<string> = '';

  @Property({ type: 'array', columnType: 'text[]' })
  methodsHeld!: readonly ParticipationMethod[];

  /** Fixed at publication; until then computed from the dispositions. */
  @Property({ type: 'json', nullable: true })
  totals: ReportTotals | null = null;

  @Property({ type: 'json', nullable: true })
  rows: readonly ReportRow[] | null = null;

  @Property({ type: 'json', nullable: true })
  countByChannel: readonly ChannelCount[] | null = null;

  /** 修改稿: the version in which the adopted opinions can be read; fixed when the report is submitted. */
  @ManyToOne({ entity: () => DraftVersion, mapToPk: true, fieldName: 'draft_version_id', nullable: true })
  draftVersionId: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'created_by_id' })
  readonly createdById!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'last_edited_by_id' })
  lastEditedById!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'confirmed_by_id', nullable: true })
  confirmedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  confirmedAt: Date | null = null;

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

  @Property({ type: 'text', nullable: true })
  returnedReason: string | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
