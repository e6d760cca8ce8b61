import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { StoredFile } from '#schema/kernel/stored-file.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import { LivePost } from '#schema/playback/live-post.ts';

/** 图文直播的图片: uploaded first, public once a post shows it; `alt` says in words what is on it. */
@Entity()
export class LiveImage extends StoredFile {
  declare readonly [EntityName]?: 'LiveImage';

  @ManyToOne({ entity: () => Meeting, mapToPk: true, fieldName: 'meeting_id' })
  readonly meetingId!: string;

  @ManyToOne({ entity: () => LivePost, mapToPk: true, fieldName: 'post_id', nullable: true, index: true })
  postId: string | null = null;

  @Property({ type: 'integer', default: 0 })
  position: Opt<number> = 0;

  @Property({ type: 'text' })
  alt: Opt<string> = '';

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'uploaded_by_id' })
  readonly uploadedById!: string;
}
