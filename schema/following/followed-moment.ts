import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '#schema/kernel/id.ts';
import type { MomentKind } from '#server/law/following/following-words.ts';

/**
 * 动态: something public that happened, as it was noticed for those who follow. What is told is what was noticed after the last
 * letter, so what commits late or came while the server was down is told as well, and once.
 */
@Entity()
@Index({ properties: ['noticedAt'] })
export class FollowedMoment {
  declare readonly [EntityName]?: 'FollowedMoment';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  /** The record it is taken from: noticed once. */
  @Property({ type: 'text', unique: true })
  readonly key!: string;

  @Property({ type: 'text' })
  readonly kind!: MomentKind;

  @Property({ type: 'text', nullable: true })
  readonly decisionNo: string | null = null;

  @Property({ type: 'uuid' })
  readonly unitId!: string;

  @Property({ type: 'text' })
  readonly title!: string;

  @Property({ type: 'text' })
  readonly path!: string;

  @Property({ type: 'text' })
  readonly detail!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly noticedAt!: Date;
}
