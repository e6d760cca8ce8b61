import { Field, ID, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';

/** 记录要点. */
@ObjectType('RecordLine', { description: '记录要点', simpleResolvers: true })
export class RecordLineView {
  @Field(() => String)
  readonly label!: string;

  @Field(() => String)
  readonly text!: string;
}

/** 决策过程的一次记录, as those see it whose business the decision is. */
@ObjectType('DecisionRecord', { description: '决策过程的一次记录', simpleResolvers: true })
export class DecisionRecordView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => RecordKind)
  readonly kind!: RecordKind;

  @Field(() => CalendarDayScalar)
  readonly happenedOn!: CalendarDay;

  @Field(() => [RecordLineView])
  readonly lines!: readonly RecordLineView[];

  @Field(() => [ID], { description: '所依据的材料' })
  readonly fileIds!: readonly string[];

  @Field(() => Boolean, { description: '已被后来的记录更正' })
  readonly replaced!: boolean;

  @Field(() => ID, { nullable: true, description: '更正了哪一次记录' })
  readonly replacesId!: string | null;

  @Field(() => ID, { nullable: true, description: '补录的，是哪一次补录' })
  readonly lateEntryId!: string | null;

  @Field(() => String)
  readonly recordedByName!: string;

  @Field(() => String)
  readonly unitName!: string;

  @Field(() => InstantScalar)
  readonly recordedAt!: Date | string;
}
