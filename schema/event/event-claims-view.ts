import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import type { Turn } from '#server/law/event/event-notice.ts';

/** From when to when something is needed, as it is typed. */
@InputType('TurnInput')
export class TurnInput implements Turn {
  @Field(() => InstantScalar)
  readonly startsAt!: Date;

  @Field(() => InstantScalar)
  readonly endsAt!: Date;
}

/** What a plan would need (占用), before it is saved. */
@InputType('EventNeedsInput', { description: '方案要占用的场地、接待人和时间' })
export class EventNeedsInput {
  @Field(() => ID, { nullable: true, description: '修改的活动；它自己的占用不算' })
  readonly eventId?: string | null;

  @Field(() => ID, { nullable: true })
  readonly roomId?: string | null;

  @Field(() => [ID], { defaultValue: [] })
  readonly hostIds!: string[];

  @Field(() => [TurnInput])
  readonly slots!: TurnInput[];
}

/** When a room is in use, and by which event (场地的占用). */
@ObjectType('RoomUse', { description: '场地的占用；没有公告的只有单位', simpleResolvers: true })
export class RoomUseView {
  @Field(() => ID)
  readonly roomId!: string;

  @Field(() => String)
  readonly eventNo!: string;

  @Field(() => String, { nullable: true, description: '公告以前不写' })
  readonly title!: string | null;

  @Field(() => String)
  readonly unitName!: string;

  @Field(() => InstantScalar)
  readonly startsAt!: Date;

  @Field(() => InstantScalar)
  readonly endsAt!: Date;
}
