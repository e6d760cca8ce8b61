import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';

/** 登录会话. The token is kept only as its SHA-256; it survives a restart and ends on sign-out, idleness, password or role change. */
@Entity()
@Index({ properties: ['personId'] })
export class Session {
  declare readonly [EntityName]?: 'Session';

  @PrimaryKey({ type: 'text' })
  readonly tokenHash!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'person_id' })
  readonly personId!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly createdAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  lastSeenAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly expiresAt!: Date;

  @Property({ type: 'text' })
  readonly address: Opt<string> = '';

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  revokedAt: Date | null = null;
}
