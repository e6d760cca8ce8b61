import type { Opt } from '@mikro-orm/core';
import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '#schema/kernel/id.ts';

/** Whatever the public hands in and gets a receipt for (受理回执): sent twice with one key, it is the same thing once. */
export abstract class Receipted {
  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @Property({ type: 'uuid', unique: true })
  readonly idempotencyKey!: string;

  /** Keyed digest of what was sent with the key: the same key with other content is a conflict. */
  @Property({ type: 'text' })
  readonly requestHash!: string;

  @Property({ type: 'text', unique: true })
  readonly receiptNo!: string;

  /** HMAC of the look-up code; the code itself is derived from the key and never stored. */
  @Property({ type: 'text' })
  readonly lookupHmac!: string;
}
