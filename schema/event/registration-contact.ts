import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Registration } from './registration.ts';

/** 报名人的姓名与联系方式, sealed with the contact key; read by a logged command, or to tell of a change. */
@Entity()
export class RegistrationContact {
  declare readonly [EntityName]?: 'RegistrationContact';

  @ManyToOne({ entity: () => Registration, mapToPk: true, fieldName: 'registration_id', primary: true })
  readonly registrationId!: string;

  @Property({ type: 'blob' })
  readonly sealed!: Buffer;
}
