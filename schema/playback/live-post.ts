import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Meeting } from '#schema/meeting/meeting.ts';

/** 图文直播的一条: what was said at that moment; never changed, only corrected by a further one. */
@Entity()
@Unique({ properties: ['meetingId', 'seq'] })
export class LivePost {
  declare readonly [EntityName]?: 'LivePost';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Meeting, mapToPk: true, fieldName: 'meeting_id' })
  readonly meetingId!: string;

  /** Counted by the database, without a gap: a viewer goes on where they were. */
  @Property({ type: 'integer' })
  readonly seq!: number;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;

  @ManyToOne({ entity: () => AgendaItem, mapToPk: true, fieldName: 'agenda_item_id', nullable: true })
  readonly agendaItemId: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly speaker: string | null = null;

  @Property({ type: 'text' })
  readonly text!: string;

  /** The post it corrects, which stays where it is, struck through. */
  @ManyToOne({
    entity: () => LivePost,
    mapToPk: true,
    fieldName: 'corrects_id',
    nullable: true,
    unique: true,
  })
  readonly correctsId: string | null = null;

  /** The same post sent again after a lost answer is the same post. */
  @Property({ type: 'uuid', unique: true })
  readonly idempotencyKey!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  readonly byId!: string;
}
