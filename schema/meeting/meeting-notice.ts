import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { MeetingNoticeKind } from '#server/law/meeting/meeting-words.ts';

/** 会议公告: what everybody was told of a meeting, word for word, append-only. */
@Entity()
@Index({ properties: ['meetingId', 'at'] })
export class MeetingNotice {
  declare readonly [EntityName]?: 'MeetingNotice';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Meeting, mapToPk: true, fieldName: 'meeting_id' })
  readonly meetingId!: string;

  @Property({ type: 'text' })
  readonly kind!: MeetingNoticeKind;

  /** What people read, a line a paragraph. */
  @Property({ type: 'text' })
  readonly text!: string;

  /** The time and the place that were announced before, where they changed. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  readonly oldStartsAt: Date | null = null;
  @Property({ type: 'text', nullable: true })
  readonly oldPlace: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  readonly byId!: string;

  /** Who reviewed it before; null where no review is asked. */
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'reviewed_by_id', nullable: true })
  readonly reviewedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
