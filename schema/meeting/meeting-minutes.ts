import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { MinutesSection, Observers } from '#server/law/meeting/meeting-words.ts';

/** 会议纪要, as it is published: who was there, and item by item what was settled; nothing of a closed item. */
@Entity()
export class MeetingMinutes {
  declare readonly [EntityName]?: 'MeetingMinutes';

  @ManyToOne({ entity: () => Meeting, mapToPk: true, fieldName: 'meeting_id', primary: true })
  readonly meetingId!: string;

  @Property({ type: 'array', columnType: 'text[]', defaultRaw: "'{}'" })
  attendees: Opt<readonly string[]> = [];

  @Property({ type: 'array', columnType: 'text[]', defaultRaw: "'{}'" })
  absent: Opt<readonly string[]> = [];

  @Property({ type: 'json', defaultRaw: "'[]'" })
  observers: Opt<readonly Observers[]> = [];

  @Property({ type: 'json', defaultRaw: "'[]'" })
  sections: Opt<readonly MinutesSection[]> = [];

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  publishedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
