import type { EntityName } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** 附件的文字: what a published file says, by the digest of its bytes; a file without text has an empty one. */
@Entity()
export class FindableFile {
  declare readonly [EntityName]?: 'FindableFile';

  @PrimaryKey({ type: 'text' })
  readonly sha256!: string;

  @Property({ type: 'text' })
  readonly text!: string;
}
