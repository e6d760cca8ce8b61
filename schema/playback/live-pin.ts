import type { EntityName } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import { LivePost } from '#schema/playback/live-post.ts';

/** 置顶的图文: beside the post, which itself is never changed. */
@Entity()
@Index({ properties: ['meetingId'] })
export class LivePin {
  declare readonly [EntityName]?: 'LivePin';

  @ManyToOne({ entity: () => LivePost, mapToPk: true, fieldName: 'post_id', primary: true })
  readonly postId!: string;

  @ManyToOne({ entity: () => Meeting, mapToPk: true, fieldName: 'meeting_id' })
  readonly meetingId!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  readonly byId!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
