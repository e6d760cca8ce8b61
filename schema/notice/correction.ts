import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Decision } from '#schema/decision/decision.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { CorrectedPart, CorrectionSubject } from '#server/law/notice/corrected-part.ts';

/** 更正: wrong words, or a wrong file, of something public, with what is right beside them; once published it stays. */
@Entity()
@Index({ properties: ['consultationId'] })
@Index({ properties: ['decisionId'] })
export class Correction {
  declare readonly [EntityName]?: 'Correction';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @Property({ type: 'text' })
  readonly subject!: CorrectionSubject;

  @ManyToOne({ entity: () => Decision, mapToPk: true, fieldName: 'decision_id' })
  readonly decisionId!: string;

  /** On whose page it is announced; null where the public was never asked. */
  @ManyToOne({ entity: () => Consultation, mapToPk: true, fieldName: 'consultation_id', nullable: true })
  readonly consultationId: string | null = null;

  @Property({ type: 'array', columnType: 'uuid[]' })
  readonly unitIds!: readonly string[];

  @Property({ type: 'text' })
  part!: CorrectedPart;

  /** Where in the part, as people find it: 第三条. */
  @Property({ type: 'text', default: '' })
  place: Opt<string> = '';

  @Property({ type: 'text', default: '' })
  wrong: Opt<string> = '';

  @Property({ type: 'text', default: '' })
  corrected: Opt<string> = '';

  @Property({ type: 'uuid', nullable: true })
  formerFileId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  fileId: string | null = null;

  @Property({ type: 'text' })
  reason!: string;

  /** From which day the right words hold; null: from the beginning. */
  @Property({ type: 'date', nullable: true })
  since: CalendarDay | null = null;

  @Property({ type: 'boolean', default: false })
  material: Opt<boolean> = false;

  /** How it moved the last day, where it did. */
  @Property({ type: 'date', nullable: true })
  fromClosesOn: CalendarDay | null = null;

  @Property({ type: 'date', nullable: true })
  toClosesOn: CalendarDay | null = null;

  @Property({ type: 'text', default: 'DRAFT' })
  review: Opt<ReviewState> = ReviewState.DRAFT;

  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  authorIds: Opt<readonly string[]> = [];

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'reviewed_by_id', nullable: true })
  reviewedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  reviewedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  reviewNote: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  changedAt!: Date;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'published_by_id', nullable: true })
  publishedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  publishedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
