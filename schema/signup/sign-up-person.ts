import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { SignUp } from './sign-up.ts';

/** 报名人的姓名与联系方式, sealed with the contact key; read by a logged command, or to notify of a change. */
@Entity()
export class SignUpPerson {
  declare readonly [EntityName]?: 'SignUpPerson';

  @ManyToOne({ entity: () => SignUp, mapToPk: true, fieldName: 'sign_up_id', primary: true })
  readonly signUpId!: string;

  @Property({ type: 'blob' })
  readonly sealed!: Buffer;
}
