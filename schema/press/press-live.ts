import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Event } from '#schema/event/event.ts';
import type { VideoKind } from '#server/law/playback/stream-state.ts';

/** 新闻发布会直播: when its live text began and ended, and where its picture comes from. */
@Entity()
export class PressLive {
  declare readonly [EntityName]?: 'PressLive';

  @ManyToOne({ entity: () => Event, mapToPk: true, fieldName: 'event_id', primary: true })
  readonly eventId!: string;

  @Property({ type: 'text', nullable: true })
  videoKind: VideoKind | null = null;

  @Property({ type: 'text', nullable: true })
  videoUrl: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  startedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  stoppedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
