import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { PressAccreditation } from './press-accreditation.ts';

/** 记者的姓名、记者证号和联系方式, sealed with the contact key; read by a logged command, or to tell what was decided. */
@Entity()
export class PressContact {
  declare readonly [EntityName]?: 'PressContact';

  @ManyToOne({
    entity: () => PressAccreditation,
    mapToPk: true,
    fieldName: 'accreditation_id',
    primary: true,
  })
  readonly accreditationId!: string;

  @Property({ type: 'blob' })
  readonly sealed!: Buffer;
}
