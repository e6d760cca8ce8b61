import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { HearingParticipant } from '#schema/hearing/hearing-participant.ts';
import { Hearing } from '#schema/hearing/hearing.ts';
import { newId } from '#schema/kernel/id.ts';
import type { HearingEntryKind } from '#server/law/hearing/hearing-words.ts';

/** 听证记录的一段 (第十七条): who said what, in the order in which it was said; fixed when the record is confirmed. */
@Entity()
@Index({ properties: ['hearingId', 'position'] })
export class HearingEntry {
  declare readonly [EntityName]?: 'HearingEntry';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Hearing, mapToPk: true, fieldName: 'hearing_id' })
  readonly hearingId!: string;

  @Property({ type: 'integer' })
  readonly position!: number;

  @Property({ type: 'text' })
  readonly kind!: HearingEntryKind;

  /** The participant who spoke; null for the unit, its experts and the chair. */
  @ManyToOne({
    entity: () => HearingParticipant,
    mapToPk: true,
    fieldName: 'participant_id',
    nullable: true,
  })
  readonly participantId: string | null = null;

  @Property({ type: 'text' })
  readonly speaker!: string;

  @Property({ type: 'text' })
  readonly text!: string;
}
