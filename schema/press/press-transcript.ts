import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { Event } from '#schema/event/event.ts';
import { Person } from '#schema/identity/person.ts';
import type { Passage } from '#server/law/press/press-transcript.ts';

/** 新闻发布会文字实录: arranged from what was posted, reviewed by another person, then fixed. */
@Entity()
export class PressTranscript {
  declare readonly [EntityName]?: 'PressTranscript';

  @ManyToOne({ entity: () => Event, mapToPk: true, fieldName: 'event_id', primary: true })
  readonly eventId!: string;

  @Property({ type: 'json' })
  passages!: readonly Passage[];

  @Property({ type: 'text' })
  review: Opt<ReviewState> = ReviewState.DRAFT;

  @Property({ type: 'text', nullable: true })
  reviewNote: string | null = null;

  /** Whoever had a hand in it; they do not review it. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  authorIds: Opt<readonly string[]> = [];

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'reviewed_by_id', nullable: true })
  reviewedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  publishedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
