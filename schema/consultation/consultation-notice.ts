import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Consultation } from '#schema/consultation/consultation.ts';
import type { NoticeKind } from '#schema/consultation/notice-kind.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** 公告: opening, extension, withdrawal; append-only. Without a person: the platform itself announced it. */
@Entity()
@Index({ properties: ['consultationId'] })
@Unique({ properties: ['consultationId', 'outageId'] })
export class ConsultationNotice {
  declare readonly [EntityName]?: 'ConsultationNotice';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Consultation, mapToPk: true, fieldName: 'consultation_id' })
  readonly consultationId!: string;

  @Property({ type: 'text' })
  readonly kind!: NoticeKind;

  @Property({ type: 'text' })
  readonly reason!: string;

  @Property({ type: 'date', nullable: true })
  readonly fromClosesOn: CalendarDay | null = null;

  @Property({ type: 'date', nullable: true })
  readonly toClosesOn: CalendarDay | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id', nullable: true })
  readonly byId: string | null = null;

  /** The outage that it gives days back for; once each. */
  @Property({ type: 'uuid', nullable: true })
  readonly outageId: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
