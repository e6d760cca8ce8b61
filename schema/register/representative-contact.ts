import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Representative } from '#schema/register/representative.ts';

/** 代表的联系方式, sealed with the contact key; read only by a logged command, or to send an invitation. */
@Entity()
export class RepresentativeContact {
  declare readonly [EntityName]?: 'RepresentativeContact';

  @ManyToOne({
    entity: () => Representative,
    mapToPk: true,
    fieldName: 'representative_id',
    primary: true,
  })
  readonly representativeId!: string;

  @Property({ type: 'blob' })
  sealed!: Buffer;
}
