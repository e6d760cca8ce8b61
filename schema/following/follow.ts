import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '#schema/kernel/id.ts';
import type { FollowKind, FollowPace } from '#server/law/following/following-words.ts';
import { Follower } from './follower.ts';

/** 关注: one thing that one address follows; nothing is sent before `confirmedAt`. */
@Entity()
@Unique({ properties: ['followerId', 'kind', 'subject'] })
@Index({ properties: ['kind', 'subject'] })
@Index({ properties: ['askedAt'] })
export class Follow {
  declare readonly [EntityName]?: 'Follow';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({
    entity: () => Follower,
    mapToPk: true,
    fieldName: 'follower_id',
    updateRule: 'cascade',
    deleteRule: 'cascade',
  })
  readonly followerId!: string;

  @Property({ type: 'text' })
  readonly kind!: FollowKind;

  /** The number of the matter, the id of the unit or township, the kind of matter; empty for the county. */
  @Property({ type: 'text' })
  readonly subject!: string;

  @Property({ type: 'text' })
  pace!: FollowPace;

  /** The privacy notice that was read before the address was given. */
  @Property({ type: 'integer' })
  noticeVersion!: number;

  /** HMAC of the link that confirms and stops it. */
  @Property({ type: 'text', unique: true })
  readonly linkHmac!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  askedAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  confirmedAt: Date | null = null;

  /** Up to which instant they were told of what was noticed. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  toldUntil: Date | null = null;

  /** When they were told that the matter came to its end; it is deleted a day later. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  endedAt: Date | null = null;
}
