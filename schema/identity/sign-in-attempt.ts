import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * 登录尝试: failures counted by account and address, so that guessing from one place locks nobody out of another.
 * The row with an empty address counts what strange addresses failed together.
 */
@Entity()
export class SignInAttempt {
  declare readonly [EntityName]?: 'SignInAttempt';

  /** The person's id, or a keyed digest of a login name that nobody has: both are answered alike. */
  @PrimaryKey({ type: 'text' })
  readonly subject!: string;

  @PrimaryKey({ type: 'text' })
  readonly address!: string;

  @Property({ type: 'integer', default: 0 })
  failures: Opt<number> = 0;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  failedAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  blockedUntil: Date | null = null;

  /** The last success from here: an address the account's owner is known by. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  succeededAt: Date | null = null;
}
