import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Meeting } from '#schema/meeting/meeting.ts';

/** 在看人数: how many watch a meeting at one server, told by that server every few seconds; old rows count for nothing. */
@Entity()
export class LiveAudience {
  declare readonly [EntityName]?: 'LiveAudience';

  @ManyToOne({ entity: () => Meeting, mapToPk: true, fieldName: 'meeting_id', primary: true })
  readonly meetingId!: string;

  @PrimaryKey({ type: 'uuid' })
  readonly serverId!: string;

  @Property({ type: 'integer' })
  viewers!: number;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  at!: Date;
}
