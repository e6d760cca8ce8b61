import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Hearing } from '#schema/hearing/hearing.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import type { HearingNoticeKind } from '#server/law/hearing/hearing-words.ts';

/** 听证公示: what was published of a hearing, word for word, append-only. */
@Entity()
@Index({ properties: ['hearingId', 'at'] })
export class HearingNotice {
  declare readonly [EntityName]?: 'HearingNotice';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Hearing, mapToPk: true, fieldName: 'hearing_id' })
  readonly hearingId!: string;

  @Property({ type: 'text' })
  readonly kind!: HearingNoticeKind;

  /** What people read, a line a paragraph. */
  @Property({ type: 'text' })
  readonly text!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  readonly byId!: string;

  /** Who reviewed it before; null where no review is asked. */
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'reviewed_by_id', nullable: true })
  readonly reviewedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
