import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Hearing } from '#schema/hearing/hearing.ts';

/** 报名人、参加人的姓名与联系方式, sealed with the contact key; under the id of the sign-up or of the participant. */
@Entity()
export class HearingContact {
  declare readonly [EntityName]?: 'HearingContact';

  @PrimaryKey({ type: 'uuid' })
  readonly id!: string;

  @ManyToOne({ entity: () => Hearing, mapToPk: true, fieldName: 'hearing_id' })
  readonly hearingId!: string;

  @Property({ type: 'blob' })
  readonly sealed!: Buffer;
}
