import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Unit } from '#schema/identity/unit.ts';
import { newId } from '#schema/kernel/id.ts';
import type { Role } from '#server/law/people/role.ts';

/** 工作人员账号. Never deleted: a person who leaves is made inactive. */
@Entity()
export class Person {
  declare readonly [EntityName]?: 'Person';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @Property({ type: 'text', unique: true })
  loginName!: string;

  @Property({ type: 'text' })
  name!: string;

  @ManyToOne({ entity: () => Unit, mapToPk: true, fieldName: 'unit_id' })
  unitId!: string;

  @Property({ type: 'array', columnType: 'text[]' })
  roles!: readonly Role[];

  @Property({ type: 'text' })
  passwordHash!: string;

  /** Where they are written to at work; each may be missing. */
  @Property({ type: 'text', nullable: true })
  email: string | null = null;

  @Property({ type: 'text', nullable: true })
  mobile: string | null = null;

  @Property({ type: 'boolean', default: true })
  active: Opt<boolean> = true;

  @Property({ type: 'boolean', default: false })
  mustChangePassword: Opt<boolean> = false;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  lastSignInAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
