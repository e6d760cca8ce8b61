import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { MeetingPaper, ReviewOutcome } from '#server/law/meeting/meeting-words.ts';

/** 会议文稿的保密审查 (国令711号第十七条): who submitted, passed or returned what, and the reviewer's words; never public. */
@Entity()
@Index({ properties: ['meetingId', 'at'] })
export class MeetingReview {
  declare readonly [EntityName]?: 'MeetingReview';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Meeting, mapToPk: true, fieldName: 'meeting_id' })
  readonly meetingId!: string;

  @Property({ type: 'text' })
  readonly paper!: MeetingPaper;

  @Property({ type: 'text' })
  readonly outcome!: ReviewOutcome;

  @Property({ type: 'text' })
  readonly note: Opt<string> = '';

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  readonly byId!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
