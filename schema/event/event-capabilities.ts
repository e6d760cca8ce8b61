import { Field, ObjectType } from 'type-graphql';
import { Capability } from '#schema/kernel/refusal.ts';

/** What the viewer may do with an event, and why not (活动可办事项). */
@ObjectType({ simpleResolvers: true })
export class EventCapabilities {
  @Field(() => Capability)
  readonly save!: Capability;

  @Field(() => Capability)
  readonly submitReview!: Capability;

  @Field(() => Capability)
  readonly passReview!: Capability;

  @Field(() => Capability)
  readonly returnReview!: Capability;

  @Field(() => Capability)
  readonly publish!: Capability;

  @Field(() => Capability)
  readonly changeSeats!: Capability;

  @Field(() => Capability, { description: '代录报名' })
  readonly recordRegistration!: Capability;

  @Field(() => Capability)
  readonly checkIn!: Capability;

  @Field(() => Capability)
  readonly releaseNoShows!: Capability;

  @Field(() => Capability)
  readonly postpone!: Capability;

  @Field(() => Capability)
  readonly cancel!: Capability;

  @Field(() => Capability)
  readonly saveReport!: Capability;

  @Field(() => Capability, { description: '记下听到的意见' })
  readonly recordOpinion!: Capability;

  @Field(() => Capability)
  readonly publishReport!: Capability;

  @Field(() => Capability, { description: '更正已公布的活动情况' })
  readonly correctReport!: Capability;

  @Field(() => Capability, { description: '撤下照片' })
  readonly withdrawPhoto!: Capability;

  @Field(() => Capability)
  readonly archive!: Capability;
}
