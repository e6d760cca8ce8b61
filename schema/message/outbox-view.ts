import { Field, ID, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';

/** 演示发件箱里的一件: what a real county would have sent, with its links; the address is masked, since visitors type some. */
@ObjectType('OutboxItem', { description: '演示发件箱里的一件；收件地址已遮盖', simpleResolvers: true })
export class OutboxItemView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => DeliveryWay)
  readonly way!: DeliveryWay;

  @Field(() => String)
  readonly to!: string;

  @Field(() => String)
  readonly subject!: string;

  @Field(() => String)
  readonly body!: string;

  @Field(() => InstantScalar, { nullable: true, description: '等到这个时刻发' })
  readonly waitsUntil: Date | null = null;

  @Field(() => InstantScalar)
  readonly createdAt!: Date;
}

/** A page of the outbox. */
export const OutboxConnection = connectionOf(OutboxItemView, 'Outbox');
