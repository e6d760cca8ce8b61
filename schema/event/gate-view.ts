import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { FindingType, orRefusal } from '#schema/kernel/refusal.ts';
import { RegistrationState } from '#server/law/event/event-words.ts';
import { GateVerdict } from '#server/law/event/gate.ts';
import type { Finding } from '#server/law/refusal.ts';

registerEnumType(GateVerdict, { name: 'GateVerdict', description: '核验结果' });

/** 入场名单的一行: masked, without a contact and without the number; a device may hold it for the day. */
@ObjectType('GateTicket', { description: '入场名单的一行', simpleResolvers: true })
export class GateTicketView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly groupId!: string;

  @Field(() => String, { description: '受理编号的摘要' })
  readonly digest!: string;

  @Field(() => String, { description: '受理编号的后四位' })
  readonly tail!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => Int)
  readonly persons!: number;

  @Field(() => String, { nullable: true })
  readonly needs!: string | null;

  @Field(() => Boolean)
  readonly withMinor!: boolean;

  @Field(() => RegistrationState)
  readonly state!: RegistrationState;

  @Field(() => InstantScalar, { nullable: true })
  readonly checkedInAt!: Date | null;

  @Field(() => Int, { nullable: true, description: '到场人数' })
  readonly checkedInPersons!: number | null;

  @Field(() => String, { nullable: true, description: '在哪台设备签到' })
  readonly checkedInDevice!: string | null;
}

/** 需要核对的扫码: a second scan, or one that was refused after the person was in. */
@ObjectType('GateDoubt', { description: '重复或者不能核验的扫码', simpleResolvers: true })
export class GateDoubtView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => GateVerdict)
  readonly verdict!: GateVerdict;

  @Field(() => ID, { nullable: true })
  readonly registrationId!: string | null;

  @Field(() => String, { nullable: true, description: '回执后四位' })
  readonly tail!: string | null;

  @Field(() => String, { nullable: true })
  readonly displayName!: string | null;

  @Field(() => String)
  readonly device!: string;

  @Field(() => InstantScalar)
  readonly scannedAt!: Date;

  @Field(() => InstantScalar, { nullable: true, description: '先扫的时刻' })
  readonly firstAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly firstDevice!: string | null;

  @Field(() => String, { nullable: true, description: '不能核验的代码' })
  readonly refused!: string | null;
}

/** 现场登记, as it stands. */
@ObjectType('WalkIn', { description: '现场登记', simpleResolvers: true })
export class WalkInView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly groupId!: string;

  @Field(() => Int)
  readonly persons!: number;

  @Field(() => Int, { description: '超出名额的人数' })
  readonly beyond!: number;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String)
  readonly device!: string;

  @Field(() => InstantScalar)
  readonly at!: Date;

  @Field(() => Boolean, { description: '更正过' })
  readonly corrected!: boolean;
}

/** 进门人数, by the seats of one slot. */
@ObjectType('GateCount', { description: '进门人数', simpleResolvers: true })
export class GateCountView {
  @Field(() => ID)
  readonly groupId!: string;

  @Field(() => Int, { description: '报名的应到人数' })
  readonly expected!: number;

  @Field(() => Int, { description: '报名签到的人数' })
  readonly registered!: number;

  @Field(() => Int, { description: '现场登记的人数' })
  readonly walkedIn!: number;
}

/** 入场: the list of the day and what became of it; for the event's own hosts. */
@ObjectType('EventGate', { description: '当天入场；供主办单位', simpleResolvers: true })
export class EventGateView {
  @Field(() => InstantScalar, { description: '读取的时刻' })
  readonly at!: Date;

  @Field(() => [GateTicketView])
  readonly tickets!: readonly GateTicketView[];

  @Field(() => [GateDoubtView], { description: '需要核对的' })
  readonly doubts!: readonly GateDoubtView[];

  @Field(() => [WalkInView])
  readonly walkIns!: readonly WalkInView[];

  @Field(() => [GateCountView])
  readonly counts!: readonly GateCountView[];
}

/** What became of one scan. */
@ObjectType('GateAnswer', { description: '一次扫码的结果', simpleResolvers: true })
export class GateAnswerView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => GateVerdict)
  readonly verdict!: GateVerdict;

  @Field(() => ID, { nullable: true })
  readonly registrationId!: string | null;

  @Field(() => InstantScalar, { nullable: true, description: '这张回执进场的时刻' })
  readonly firstAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly firstDevice!: string | null;

  @Field(() => [FindingType])
  readonly findings!: readonly Finding[];
}

/** What became of one batch of walk-ins: on record, or why not. */
@ObjectType('WalkInAnswer', { description: '一批现场登记的结果', simpleResolvers: true })
export class WalkInAnswerView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int, { description: '超出名额的人数' })
  readonly beyond!: number;

  @Field(() => [FindingType], { description: '没有登记的原因' })
  readonly findings!: readonly Finding[];
}

/** A walk-in after a correction, or why not. */
export const WalkInOrRefusal = orRefusal(WalkInView, 'WalkIn');
