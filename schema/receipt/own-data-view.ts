import { Field, ObjectType } from 'type-graphql';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';

/** A message that was written to the person (发给本人的告知). */
@ObjectType({ simpleResolvers: true })
export class OwnMessage {
  @Field(() => MessageKind)
  readonly kind!: MessageKind;

  @Field(() => DeliveryWay)
  readonly way!: DeliveryWay;

  @Field(() => String)
  readonly to!: string;

  @Field(() => String)
  readonly subject!: string;

  @Field(() => InstantScalar)
  readonly createdAt!: Date;

  @Field(() => InstantScalar, { nullable: true })
  readonly sentAt!: Date | null;
}

/** Somebody of the staff who opened the contact, and why (查看联系方式的记录). */
@ObjectType({ simpleResolvers: true })
export class ContactReading {
  @Field(() => InstantScalar)
  readonly at!: Date;

  @Field(() => String)
  readonly unit!: string;

  @Field(() => String)
  readonly reason!: string;
}

/** One thing that was handed in, or that became of it (保存的内容). */
@ObjectType({ simpleResolvers: true })
export class OwnFact {
  @Field(() => String)
  readonly label!: string;

  @Field(() => String)
  readonly text!: string;
}

/** 本人的资料 (个人信息保护法第四十五条): all that is kept under one receipt, whatever it was given for. */
@ObjectType({ description: '一份回执下保存的全部本人资料', simpleResolvers: true })
export class OwnData {
  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => String, { description: '回执所开的种类，即 Mine 的类型名' })
  readonly type!: string;

  @Field(() => String, { description: '事项、活动的名称' })
  readonly matter!: string;

  @Field(() => InstantScalar)
  readonly receivedAt!: Date;

  @Field(() => String, { nullable: true })
  readonly name!: string | null;

  @Field(() => String, { nullable: true })
  readonly organisation!: string | null;

  @Field(() => String, { nullable: true, description: '监护人' })
  readonly guardian!: string | null;

  @Field(() => String, { nullable: true, description: '记者证号' })
  readonly cardNo!: string | null;

  @Field(() => ContactKind, { nullable: true })
  readonly contactKind!: ContactKind | null;

  @Field(() => String, { nullable: true })
  readonly contact!: string | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: '姓名和联系方式最晚保存到哪一天' })
  readonly keptThrough!: CalendarDay | null;

  @Field(() => String, { description: '保存期限的规则' })
  readonly keptRule!: string;

  @Field(() => [OwnFact], { description: '提交的内容和办理结果' })
  readonly said!: OwnFact[];

  @Field(() => [OwnMessage])
  readonly messages!: OwnMessage[];

  @Field(() => [ContactReading])
  readonly readings!: ContactReading[];

  @Field(() => Capability, { description: '更正姓名和联系方式' })
  readonly correct!: Capability;

  @Field(() => Capability, { description: '删除姓名和联系方式' })
  readonly erase!: Capability;
}

/** The data as they stand then, or why it may not be. */
export const OwnDataOrRefusal = orRefusal(OwnData);
