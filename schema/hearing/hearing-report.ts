import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Hearing } from '#schema/hearing/hearing.ts';
import type { HearingMatter } from '#server/law/hearing/hearing-report.ts';

/** 听证报告: what was said, and what became of it matter by matter; fixed when it is published. */
@Entity()
export class HearingReport {
  declare readonly [EntityName]?: 'HearingReport';

  @ManyToOne({ entity: () => Hearing, mapToPk: true, fieldName: 'hearing_id', primary: true })
  readonly hearingId!: string;

  @Property({ type: 'text' })
  summary!: string;

  @Property({ type: 'json' })
  matters!: readonly HearingMatter[];

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  publishedAt: Date | null = null;
}
