import './press-enums.ts';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EventView } from '#schema/event/event-view.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { AccreditationDecline, AccreditationState, PressCoverage } from '#server/law/press/press-words.ts';

/** 记者报名, as the hosts see it: masked. */
@ObjectType('Accreditation', { description: '记者报名；公众看不到', simpleResolvers: true })
export class AccreditationView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => String)
  readonly outlet!: string;

  @Field(() => PressCoverage)
  readonly coverage!: PressCoverage;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => Int)
  readonly persons!: number;

  @Field(() => String, { nullable: true, description: '携带的设备' })
  readonly equipment!: string | null;

  @Field(() => AccreditationState)
  readonly state!: AccreditationState;

  @Field(() => AccreditationDecline, { nullable: true })
  readonly declineReason!: AccreditationDecline | null;

  @Field(() => InstantScalar)
  readonly requestedAt!: Date;

  @Field(() => InstantScalar, { nullable: true })
  readonly arrivedAt!: Date | null;
}

/** 我的记者报名: opened by receipt number and look-up code. */
@ObjectType('MyAccreditation', { description: '本人的记者报名', simpleResolvers: true })
export class MyAccreditationView extends AccreditationView {
  @Field(() => EventView)
  readonly event!: EventView;

  @Field(() => Capability, { description: '取消报名' })
  readonly withdraw!: Capability;
}

/** 记者报名回执: the number to show, the code to keep. */
@ObjectType('AccreditationReceipt', { description: '记者报名回执', simpleResolvers: true })
export class AccreditationReceiptView {
  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => String)
  readonly lookupCode!: string;
}

/** The receipt, or everything that stands in the way. */
export const AccreditationReceiptOrRefusal = orRefusal(AccreditationReceiptView, 'AccreditationReceipt');
