import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';

/** 平台中断, as everybody may read it. */
@ObjectType('PlatformOutage', { description: '平台中断：这段时间公众不能提出意见', simpleResolvers: true })
export class PlatformOutageView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => InstantScalar)
  readonly beganAt!: Date;

  @Field(() => InstantScalar)
  readonly endedAt!: Date;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => Boolean, { description: '由平台自己发现；否则由系统管理员登记' })
  readonly noticed!: boolean;

  @Field(() => Int, { description: '因此延长的征求意见' })
  readonly extended!: number;
}

/** 平台中断的登记. */
@ObjectType('OutageLog', { description: '平台中断的登记', simpleResolvers: true })
export class OutageLogView {
  @Field(() => [PlatformOutageView])
  readonly outages!: readonly PlatformOutageView[];

  @Field(() => Capability)
  readonly recordCan!: Capability;
}

/** The outage as it was recorded, or what forbids it. */
export const PlatformOutageOrRefusal = orRefusal(PlatformOutageView, 'PlatformOutage');
