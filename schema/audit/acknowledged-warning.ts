import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';

/** 知悉并说明理由的提示: a WARN that somebody took upon themselves, with reason, author and time; append-only. */
@Entity()
export class AcknowledgedWarning {
  declare readonly [EntityName]?: 'AcknowledgedWarning';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @Property({ type: 'text' })
  readonly action!: string;

  @Property({ type: 'text', index: true })
  readonly targetId!: string;

  @Property({ type: 'text' })
  readonly code!: string;

  @Property({ type: 'text' })
  readonly reason!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  readonly byId!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
