import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The version of what a scope of public pages shows; bumped in the transaction of the change. */
@Entity()
export class ContentVersion {
  declare readonly [EntityName]?: 'ContentVersion';

  @PrimaryKey({ type: 'text' })
  readonly scope!: string;

  @Property({ type: 'integer', default: 0 })
  counter: Opt<number> = 0;
}
