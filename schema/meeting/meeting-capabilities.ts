import { Field, ObjectType } from 'type-graphql';
import { Capability } from '#schema/kernel/refusal.ts';

/** What the viewer may do with a meeting, and why not (会议可办事项). */
@ObjectType({ simpleResolvers: true })
export class MeetingCapabilities {
  @Field(() => Capability)
  readonly save!: Capability;

  @Field(() => Capability)
  readonly setAgenda!: Capability;

  @Field(() => Capability)
  readonly withdrawItem!: Capability;

  @Field(() => Capability)
  readonly submitReview!: Capability;

  @Field(() => Capability)
  readonly passReview!: Capability;

  @Field(() => Capability)
  readonly returnReview!: Capability;

  @Field(() => Capability)
  readonly announce!: Capability;

  @Field(() => Capability)
  readonly ready!: Capability;

  @Field(() => Capability)
  readonly open!: Capability;

  @Field(() => Capability)
  readonly startItem!: Capability;

  @Field(() => Capability)
  readonly endItem!: Capability;

  @Field(() => Capability, { description: '登记出席情况' })
  readonly recordAttendance!: Capability;

  @Field(() => Capability, { description: '更正审议结果' })
  readonly correctResult!: Capability;

  @Field(() => Capability)
  readonly close!: Capability;

  @Field(() => Capability)
  readonly postpone!: Capability;

  @Field(() => Capability)
  readonly cancel!: Capability;

  @Field(() => Capability)
  readonly saveMinutes!: Capability;

  @Field(() => Capability)
  readonly importMinutes!: Capability;

  @Field(() => Capability)
  readonly publishMinutes!: Capability;

  @Field(() => Capability)
  readonly archive!: Capability;

  @Field(() => Capability)
  readonly planStream!: Capability;

  @Field(() => Capability)
  readonly approveStream!: Capability;
}
