import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '#schema/kernel/page.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { HearingCallWay, HearingTiding } from '#server/law/hearing-tiding.ts';

/** 须电话通知 of one person, as the unit that tells him sees it: no contact; that is revealed for a reason, on record. */
@ObjectType('HearingCall', { description: '没有留邮箱的人，由承办单位通知', simpleResolvers: true })
export class HearingCallView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID, { description: '联系方式凭它查看' })
  readonly contactId!: string;

  @Field(() => HearingTiding)
  readonly tiding!: HearingTiding;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String, { nullable: true })
  readonly receiptNo!: string | null;

  @Field(() => String, { description: '要告诉他的话' })
  readonly text!: string;

  @Field(() => Date)
  readonly createdAt!: Date;

  @Field(() => Date, { nullable: true })
  readonly toldAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly toldBy!: string | null;

  @Field(() => HearingCallWay, { nullable: true })
  readonly way!: HearingCallWay | null;

  @Field(() => String)
  readonly note!: string;
}

/** A page of them. */
export const HearingCallConnection = connectionOf(HearingCallView, 'HearingCall');

/** What was told, or why it is not recorded. */
export const HearingCallOrRefusal = orRefusal(HearingCallView, 'HearingCall');
