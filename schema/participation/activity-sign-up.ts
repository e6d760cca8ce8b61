import type { EntityName } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Receipted } from '#schema/kernel/receipted.ts';
import { PublicActivity } from '#schema/participation/public-activity.ts';

const STANDING = 'cancelled_at is null';

/** 报名 of one person for one seat. */
@Entity()
@Index({ properties: ['activityId'] })
@Unique({ name: 'activity_sign_up_once', properties: ['activityId', 'contactHmac'], where: STANDING })
export class ActivitySignUp extends Receipted {
  declare readonly [EntityName]?: 'ActivitySignUp';

  @ManyToOne({ entity: () => PublicActivity, mapToPk: true, fieldName: 'activity_id' })
  readonly activityId!: string;

  /** Keyed digest of the contact: one contact takes one seat. */
  @Property({ type: 'text' })
  readonly contactHmac!: string;

  /** Always masked. */
  @Property({ type: 'text' })
  readonly displayName!: string;

  @Property({ type: 'text', nullable: true })
  readonly needs: string | null = null;

  @Property({ type: 'integer' })
  readonly noticeVersion!: number;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly signedUpAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  cancelledAt: Date | null = null;

  /** 到场; null until attendance was taken. */
  @Property({ type: 'boolean', nullable: true })
  attended: boolean | null = null;
}
