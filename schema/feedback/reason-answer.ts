import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Disposition } from '#schema/feedback/disposition.ts';
import type { DispositionState } from '#schema/feedback/disposition-state.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** 再次答复: one reason explained once more, to all of those who asked and are named in it; fixed once it is confirmed. */
@Entity()
@Index({ properties: ['consultationId', 'state'] })
export class ReasonAnswer {
  declare readonly [EntityName]?: 'ReasonAnswer';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Consultation, mapToPk: true, fieldName: 'consultation_id' })
  readonly consultationId!: string;

  /** An outcome with the reason it explains; others may have the same words. */
  @ManyToOne({ entity: () => Disposition, mapToPk: true, fieldName: 'disposition_id' })
  readonly dispositionId!: string;

  @Property({ type: 'text' })
  state!: DispositionState;

  @Property({ type: 'text' })
  text!: string;

  /** Whether the questions of public opinions are shown with it. */
  @Property({ type: 'boolean', default: true })
  showQuestions: Opt<boolean> = true;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'proposed_by_id' })
  proposedById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  proposedAt!: Date;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'confirmed_by_id', nullable: true })
  confirmedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  confirmedAt: Date | null = null;

  @Property({ type: 'date', nullable: true })
  answeredOn: CalendarDay | null = null;

  @Property({ type: 'text', nullable: true })
  returnedReason: string | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
