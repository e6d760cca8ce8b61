import { Field, ID, InputType, Int } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { TextScalar } from '#schema/kernel/text.ts';

/** 扫码: by the list on the device, or by the number that was read. */
@InputType('GateScanInput', { description: '一次扫码；编号由设备生成，重复上报是同一次' })
export class GateScanInput {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID, { nullable: true })
  readonly registrationId!: string | null;

  @Field(() => String, { nullable: true, description: '受理编号；本机名单上没有的' })
  readonly receiptNo!: string | null;

  @Field(() => Int, { nullable: true, description: '来了几个人；空的是全都来了' })
  readonly persons!: number | null;

  @Field(() => InstantScalar)
  readonly scannedAt!: Date;

  @Field(() => TextScalar, { description: '设备的名称，如1号门' })
  readonly device!: string;
}

/** 现场登记. */
@InputType('WalkInInput', { description: '现场登记的一批人，不记姓名；编号由设备生成' })
export class WalkInInput {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID, { description: '场次的名额' })
  readonly groupId!: string;

  @Field(() => Int)
  readonly persons!: number;

  @Field(() => InstantScalar)
  readonly at!: Date;

  @Field(() => TextScalar)
  readonly device!: string;

  @Field(() => TextScalar, { defaultValue: '', description: '超出名额仍然登记的原因' })
  readonly reason!: string;
}
