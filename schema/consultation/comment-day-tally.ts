import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Consultation } from '#schema/consultation/consultation.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { CommentChannel } from '#server/law/people/comment-channel.ts';

/** 每日收到的意见: how many comments came on a civil day by a channel, without the withdrawn ones; kept as `CommentTally` is. */
@Entity()
export class CommentDayTally {
  declare readonly [EntityName]?: 'CommentDayTally';

  @ManyToOne({
    entity: () => Consultation,
    mapToPk: true,
    fieldName: 'consultation_id',
    primary: true,
    createForeignKeyConstraint: false,
  })
  readonly consultationId!: string;

  @PrimaryKey({ type: 'date' })
  readonly day!: CalendarDay;

  @PrimaryKey({ type: 'text' })
  readonly channel!: CommentChannel;

  @PrimaryKey({ type: 'integer' })
  readonly slot!: number;

  @Property({ type: 'integer', default: 0 })
  readonly comments!: number;
}
