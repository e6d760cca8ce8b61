import type { Opt } from '@mikro-orm/core';
import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '#schema/kernel/id.ts';

/** An uploaded file as its row keeps it (文件): its bytes lie in the store under `storageKey` and never change. */
export abstract class StoredFile {
  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @Property({ type: 'text' })
  readonly name!: string;

  @Property({ type: 'text' })
  readonly mediaType!: string;

  @Property({ type: 'integer' })
  readonly size!: number;

  @Property({ type: 'text' })
  readonly sha256!: string;

  @Property({ type: 'text', unique: true })
  readonly storageKey!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly uploadedAt!: Date;
}
