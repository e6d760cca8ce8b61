import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { TextScalar } from '#schema/kernel/text.ts';

/** 文字记录的更正; the public reads those that were agreed to. */
@ObjectType('CueCorrection', { description: '文字记录的更正', simpleResolvers: true })
export class CueCorrectionView {
  readonly byId!: string;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly cueId!: string;

  @Field(() => Int, { description: '公布的录像上的毫秒' })
  readonly startsMs!: number;

  @Field(() => String)
  readonly textBefore!: string;

  @Field(() => String)
  readonly textAfter!: string;

  @Field(() => String, { nullable: true })
  readonly speakerBefore!: string | null;

  @Field(() => String, { nullable: true })
  readonly speakerAfter!: string | null;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => InstantScalar)
  readonly at!: Date;

  @Field(() => InstantScalar, { nullable: true, description: '审查同意、从此公布的时刻' })
  readonly confirmedAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly declinedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly declineNote!: string | null;

  @Field(() => Capability, { description: '审查更正' })
  readonly decide!: Capability;
}

/** 更正, as it is typed. */
@InputType('CueCorrectionInput', { description: '更正后的一句和原因' })
export class CueCorrectionInput {
  @Field(() => TextScalar)
  readonly text!: string;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly speaker!: string;

  @Field(() => TextScalar, { description: '更正的原因，公众看得到' })
  readonly reason!: string;
}
